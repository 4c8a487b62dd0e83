import { inputLook } from '@/components/ui/input-look'

interface MinuteFieldProps {
  label: string
  /** Minutes after midnight. */
  value: number
  onChange: (value: number) => void
}

const two = (number: number) => String(number).padStart(2, '0')

/** A time of day. What is not a whole one changes nothing. */
export function MinuteField({ label, value, onChange }: MinuteFieldProps) {
  return (
    <label className="flex items-center gap-2 text-sm text-muted">
      {label}
      <input
        type="time"
        value={`${two(Math.floor(value / 60))}:${two(value % 60)}`}
        onChange={({ target }) => {
          const [hours = Number.NaN, minutes = Number.NaN] = target.value.split(':').map(Number)
          if (Number.isInteger(hours * 60 + minutes)) onChange(hours * 60 + minutes)
        }}
        className={`${inputLook} tabular w-auto!`}
      />
    </label>
  )
}
