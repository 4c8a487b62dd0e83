'use client'

import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Modal } from '@/components/ui/modal'
import { useCopy } from '@/hooks/use-copy'
import { useLateCopy } from '@/hooks/use-late-copy'
import { chainFacts } from '@/lib/config/chains'
import { getConfig } from '@/lib/config/get-config'
import { finderWords } from '@/lib/i18n/late/finder'
import { shortcutsOff } from '@/lib/personal/shortcuts-off'
import { KeysHint } from './keys-hint'
import { shortcutKeys } from './shortcut-keys'

/** What one may want to know, and every shortcut. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const words = useLateCopy(finderWords)
  const { welcome } = useCopy()
  const { help, does } = words
  const { name, faucetUrl } = chainFacts(getConfig().chainId)
  const areOff = useSyncExternalStore(shortcutsOff.subscribe, shortcutsOff.read, () => false)
  return (
    <Modal label={help.title} onClose={onClose} className="max-w-lg">
      <div className="max-h-[85dvh] overflow-y-auto overscroll-contain p-5">
        <div className="flex items-center justify-between gap-3">
          <h2 className="text-lg font-semibold tracking-tight">{help.title}</h2>
          <IconButton label={words.close} onClick={onClose} className="border-transparent! bg-transparent!">
            <X aria-hidden="true" size={17} />
          </IconButton>
        </div>
        <h3 className="mt-3 font-semibold">{help.pools}</h3>
        <ul className="mt-2 flex flex-col gap-2 text-sm">
          {Object.entries(welcome.points).map(([point, text]) => (
            <li key={point} className="text-pretty">
              {text}
            </li>
          ))}
        </ul>
        {faucetUrl !== null && (
          <p className="mt-3 text-sm">
            {help.faucet(name)}{' '}
            <a
              href={faucetUrl}
              target="_blank"
              rel="noopener noreferrer"
              className="text-tide underline underline-offset-4"
            >
              {welcome.faucet}
            </a>
          </p>
        )}
        <h3 className="mt-5 font-semibold">{help.shortcuts}</h3>
        <dl className="mt-2 text-sm">
          <Shortcut what={does.palette} keys="Ctrl K" spoken={help.palette} />
          {[...shortcutKeys].map(([keys, command]) => (
            <Shortcut key={keys} what={does[command]} keys={keys} spoken={keys.replace(' ', ` ${help.then} `)} />
          ))}
        </dl>
        <label className="mt-4 flex items-start gap-2.5 text-sm">
          <input
            type="checkbox"
            checked={!areOff}
            onChange={({ target }) => shortcutsOff.set(!target.checked)}
            className="mt-0.5 size-4 accent-tide"
          />
          <span>
            {help.singleKeys} <span className="block text-muted">{help.singleKeysNote}</span>
          </span>
        </label>
      </div>
    </Modal>
  )
}

function Shortcut({ what, keys, spoken }: { what: string; keys: string; spoken: string }) {
  return (
    <div className="flex items-center justify-between gap-4 border-t border-line py-1.5 first:border-t-0">
      <dt>{what}</dt>
      <dd>
        <KeysHint keys={keys} />
        <span className="sr-only">{spoken}</span>
      </dd>
    </div>
  )
}
