'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { inputLook } from '@/components/ui/input-look'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { useCopy } from '@/hooks/use-copy'
import { usePersonal } from '@/hooks/use-personal'
import { shortAddress } from '@/lib/format/short-address'
import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'
import { MyAddress } from './my-address'

/** Which addresses count as the viewer's: enter one, or take it away. No wallet is needed. */
export function MyAddresses() {
  const words = useCopy().addresses.mine
  const { mine, wallet, watched, kept, addMine, removeMine } = usePersonal()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const help = useId()

  const enter = (event: FormEvent) => {
    event.preventDefault()
    const address = parseAddress(text)
    const wrong = !isAddress(address) ? words.faults[address] : addMine(address) ? null : words.full
    setFault(wrong)
    setSaid('')
    if (wrong !== null) return
    setText('')
    setSaid(words.added(shortAddress(address)))
  }

  return (
    <Panel title={words.title}>
      <p className="text-sm text-pretty text-muted">{words.explained}</p>
      <form onSubmit={enter} noValidate className="mt-3 flex flex-col gap-2">
        <Field label={words.field}>
          <input
            value={text}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={fault !== null}
            aria-describedby={help}
            placeholder="0x…"
            onChange={({ target }) => {
              setText(target.value)
              setFault(null)
            }}
            className={`${inputLook} font-mono`}
          />
        </Field>
        <p
          id={help}
          role={fault === null ? undefined : 'alert'}
          className={fault === null ? 'text-sm text-muted' : 'text-sm text-red-ink'}
        >
          {fault ?? words.hint}
        </p>
        <Button type="submit" look="primary">
          {words.add}
        </Button>
      </form>
      {!kept && <Notice role="status" text={words.notKept} className="mt-3 rounded-control bg-warn/10 py-2" />}
      {mine.length > 0 && (
        <ul aria-label={words.list} className="mt-3">
          {mine.map((address) => (
            <MyAddress
              key={address}
              address={address}
              isWallet={address === wallet}
              {...(watched.includes(address)
                ? {
                    onRemove: () => {
                      removeMine(address)
                      setSaid(words.removed(shortAddress(address)))
                    },
                  }
                : {})}
            />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </Panel>
  )
}
