'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/hooks/use-copy'
import { chainFacts } from '@/lib/config/chains'
import { getConfig } from '@/lib/config/get-config'
import { introduced } from '@/lib/personal/introduced'

/**
 * What a pool is, who holds the money, and what can go wrong, until it is put away; help has it, too. It comes with the
 * server's HTML, and a script in the head hides it from those who put it away: nothing moves when the page wakes.
 */
export function FirstVisit() {
  const { welcome } = useCopy()
  const { faucetUrl } = chainFacts(getConfig().chainId)
  const isPutAway = useSyncExternalStore(introduced.subscribe, introduced.read, () => false)
  if (isPutAway) return null
  return (
    <section
      aria-label={welcome.title}
      className="first-visit mb-4 flex gap-x-6 gap-y-3 rounded-card border border-tide/35 bg-tide/8 p-4 text-sm max-md:flex-col md:items-center"
    >
      <ul className="grid flex-1 gap-x-6 gap-y-2 md:grid-cols-3">
        {Object.entries(welcome.points).map(([point, text]) => (
          <li key={point} className="text-pretty">
            {text}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 md:flex-col md:items-stretch md:text-center">
        <Button onClick={() => introduced.set(true)}>{welcome.dismiss}</Button>
        {faucetUrl !== null && (
          <a
            href={faucetUrl}
            target="_blank"
            rel="noopener noreferrer"
            className="text-tide underline underline-offset-4"
          >
            {welcome.faucet}
          </a>
        )}
      </div>
    </section>
  )
}
