import { ticks } from 'd3-array'

interface ValueAxisProps {
  max: number
  width: number
  y: (value: number) => number
  format: (value: number) => string
  /** Room left of the drawing for the labels; without it they stand on their lines. */
  gutter?: number
}

/** Lines across for round values, labelled at the left. */
export function ValueAxis({ max, width, y, format, gutter = 0 }: ValueAxisProps) {
  const values = ticks(0, max, 4).filter((value) => Number.isInteger(value))
  return (
    <g>
      {values.map((value) => (
        <g key={value}>
          <line
            x1={gutter}
            x2={width}
            y1={y(value)}
            y2={y(value)}
            className="stroke-line"
            shapeRendering="crispEdges"
          />
          {value > 0 && (
            <text
              x={gutter > 0 ? gutter - 6 : 0}
              y={gutter > 0 ? y(value) + 4 : y(value) - 4}
              textAnchor={gutter > 0 ? 'end' : 'start'}
              className="tabular fill-muted text-2xs"
            >
              {format(value)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
