interface LegendProps {
  items: readonly { fill: string; label: string }[]
}

/** Which colour is what. */
export function Legend({ items }: LegendProps) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {items.map(({ fill, label }) => (
        <li key={label} className="flex items-center gap-1.5">
          <span aria-hidden="true" className={`size-2.5 rounded-[0.2rem] ${fill}`} />
          {label}
        </li>
      ))}
    </ul>
  )
}
