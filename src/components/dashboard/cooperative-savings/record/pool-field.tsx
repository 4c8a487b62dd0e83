'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { inputLook } from '@/components/ui/input-look'
import { useCopy } from '@/hooks/use-copy'
import { parsePoolId } from '../pool/parse-pool-id'

interface PoolFieldProps {
  value: number | null
  onChange: (id: number | null) => void
}

/** A pool by its number, with or without the sign before it. */
export function PoolField({ value, onChange }: PoolFieldProps) {
  const { record } = useCopy()
  const [typed, setTyped] = useState({ text: value === null ? '' : String(value), told: value })
  // Changed from elsewhere, e.g. by going back: what is typed here no longer holds.
  if (typed.told !== value) setTyped({ text: value === null ? '' : String(value), told: value })
  return (
    <Field label={record.pool} className="col-span-2">
      <input
        value={typed.text}
        inputMode="numeric"
        maxLength={16}
        autoComplete="off"
        placeholder="#"
        aria-invalid={typed.text !== '' && typed.told === null}
        onChange={({ target }) => {
          const told = parsePoolId(target.value.trim().replace(/^#/, ''))
          setTyped({ text: target.value, told })
          if (told !== value) onChange(told)
        }}
        className={inputLook}
      />
    </Field>
  )
}
