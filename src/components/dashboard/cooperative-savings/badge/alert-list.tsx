'use client'

import { useCopy } from '@/hooks/use-copy'
import type { Alert } from '@/lib/blockchain/engine/engine-status'

const dots = { note: 'bg-idle', warning: 'bg-warn', error: 'bg-fail' } as const satisfies Record<Alert['level'], string>

/** What deserves attention, each kind once, in a saver's words. */
export function AlertList({ alerts, clockOff }: { alerts: readonly Alert[]; clockOff: boolean }) {
  const copy = useCopy()
  const kinds = new Map(alerts.map((alert) => [alert.kind, alert]))
  if (kinds.size === 0 && !clockOff) return null
  return (
    <section aria-label={copy.connection.rows.alerts} className="mt-3 border-t border-line pt-3">
      <ul className="space-y-1.5">
        {[...kinds.values()].map(({ kind, level }) => (
          <AlertLine key={kind} level={level} words={copy.alerts[kind]} />
        ))}
        {clockOff && <AlertLine level="warning" words={copy.alerts.clock} />}
      </ul>
    </section>
  )
}

function AlertLine({ level, words }: { level: Alert['level']; words: string }) {
  return (
    <li className="flex gap-2">
      <span aria-hidden="true" className={`mt-1.5 size-2 shrink-0 rounded-full ${dots[level]}`} />
      {words}
    </li>
  )
}
