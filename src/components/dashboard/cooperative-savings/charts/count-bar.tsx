interface CountBarProps {
  x: number
  /** Width of its place. */
  slot: number
  top: number
  foot: number
  label: string
}

/** A bar with its count above it. */
export function CountBar({ x, slot, top, foot, label }: CountBarProps) {
  return (
    <>
      <rect x={x + slot * 0.1} width={slot * 0.8} y={top} height={foot - top} rx={3} className="fill-purple" />
      <text x={x + slot / 2} y={top - 4} textAnchor="middle" className="tabular fill-muted text-2xs">
        {label}
      </text>
    </>
  )
}
