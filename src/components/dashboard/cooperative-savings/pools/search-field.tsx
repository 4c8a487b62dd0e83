'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'

/** After the last key, in milliseconds: browsers allow few changes of the address a second. */
const PAUSE = 200

interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
}

/** A field that says what was typed after a short pause. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  useEffect(() => {
    // From elsewhere, e.g. by going back: what is being typed wins.
    if (timer.current === null && input.current && input.current.value.trim() !== value) input.current.value = value
  }, [value])
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )

  return (
    <div className="relative min-w-24 flex-1 max-sm:-order-2 sm:max-w-56">
      <Search aria-hidden="true" size={15} className="pointer-events-none absolute top-2.5 left-2.5 text-muted" />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          if (timer.current !== null) clearTimeout(timer.current)
          timer.current = setTimeout(() => {
            timer.current = null
            onChange(target.value.trim())
          }, PAUSE)
        }}
        className="h-9 w-full rounded-control border border-line bg-sunken pr-2 pl-8 text-sm placeholder:text-muted max-sm:text-base"
      />
    </div>
  )
}
