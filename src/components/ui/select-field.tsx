interface SelectFieldProps<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
  className?: string
}

/** A choice of several from a list that drops down. Its label is heard, or shown by who places it. */
export function SelectField<T extends string>({
  label,
  options,
  value,
  onChange,
  className = '',
}: SelectFieldProps<T>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value as T)}
      className={`h-9 rounded-control border border-line bg-panel px-2 text-sm text-ink ${className}`}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
