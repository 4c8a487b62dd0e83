interface StackedBarProps {
  x: number
  width: number
  y: (value: number) => number
  lower: number
  upper: number
  title: string
}

/** Two counts on top of each other; the figures appear under the pointer. */
export function StackedBar({ x, width, y, lower, upper, title }: StackedBarProps) {
  return (
    <g className="transition-opacity hover:opacity-75">
      <title>{title}</title>
      <rect
        x={x}
        width={width}
        y={y(lower + upper)}
        height={y(lower) - y(lower + upper)}
        rx={2}
        className="fill-blue/45"
      />
      <rect x={x} width={width} y={y(lower)} height={y(0) - y(lower)} rx={2} className="fill-tide" />
    </g>
  )
}
