import type { ReactNode } from 'react'

interface CheckFieldProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}

/** A box to tick and its words. */
export function CheckField({ checked, onChange, children }: CheckFieldProps) {
  return (
    <label className="inline-flex min-h-9 items-center gap-2 text-sm">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4.5 accent-tide"
      />
      {children}
    </label>
  )
}
