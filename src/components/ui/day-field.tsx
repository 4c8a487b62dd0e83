import { Field } from './field'
import { inputLook } from './input-look'

interface DayFieldProps {
  label: string
  /** As `2026-11-24`; empty for none. */
  value: string
  onChange: (day: string) => void
  min?: string
  max?: string
}

/** A day of the calendar. */
export function DayField({ label, value, onChange, min, max }: DayFieldProps) {
  return (
    <Field label={label}>
      <input
        type="date"
        value={value}
        {...(min ? { min } : {})}
        {...(max ? { max } : {})}
        onChange={({ target }) => onChange(target.value)}
        className={inputLook}
      />
    </Field>
  )
}
