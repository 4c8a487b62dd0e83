'use client'

import { useId, useState } from 'react'
import { Field } from '@/components/ui/field'
import { inputLook } from '@/components/ui/input-look'
import { useCopy } from '@/hooks/use-copy'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'

interface AddressFieldProps {
  label: string
  value: Hex | ''
  /** Only a whole address is told, or that there is none. */
  onChange: (address: Hex | '') => void
  className?: string
}

/** An address to filter by. What is no address yet is said once one leaves the field. */
export function AddressField({ label, value, onChange, className = '' }: AddressFieldProps) {
  const { addresses, filters } = useCopy()
  const fault = useId()
  const [typed, setTyped] = useState<{ text: string; told: Hex | ''; left: boolean }>({
    text: value,
    told: value,
    left: false,
  })
  // Changed from elsewhere, e.g. by going back: what is typed here no longer holds.
  if (typed.told !== value) setTyped({ text: value, told: value, left: false })
  const parsed = parseAddress(typed.text)
  const wrong = typed.left && !isAddress(parsed) && parsed !== 'empty' ? parsed : null
  const type = (text: string) => {
    const next = parseAddress(text)
    const told = isAddress(next) ? next : ''
    setTyped({ text, told, left: false })
    if (told !== value) onChange(told)
  }
  return (
    <div className={className}>
      <Field label={label}>
        <input
          value={typed.text}
          placeholder={filters.address}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={wrong !== null}
          {...(wrong === null ? {} : { 'aria-describedby': fault })}
          onChange={({ target }) => type(target.value)}
          onBlur={() => setTyped((now) => ({ ...now, left: true }))}
          className={`${inputLook} font-mono`}
        />
      </Field>
      {wrong !== null && (
        <p id={fault} role="alert" className="mt-1 text-sm text-red-ink">
          {addresses.mine.faults[wrong]}
        </p>
      )}
    </div>
  )
}
