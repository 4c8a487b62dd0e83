interface StackedBarProps {
  x: number
  width: number
  y: (value: number) => number
  lower: number
  upper: number
}

/** Two counts on top of each other. */
export function StackedBar({ x, width, y, lower, upper }: StackedBarProps) {
  const top = y(lower + upper)
  return (
    <>
      {upper > 0 && <rect x={x} width={width} y={top} height={y(lower) - top} rx={2} className="fill-blue/45" />}
      {lower > 0 && <rect x={x} width={width} y={y(lower)} height={y(0) - y(lower)} rx={2} className="fill-tide" />}
    </>
  )
}
