import type { ReactNode } from 'react'

interface FieldProps {
  label: string
  className?: string
  children: ReactNode
}

/** A control under its name. */
export function Field({ label, className = '', children }: FieldProps) {
  return (
    <label className={`flex min-w-0 flex-col gap-1 text-sm text-muted ${className}`}>
      {label}
      {children}
    </label>
  )
}
