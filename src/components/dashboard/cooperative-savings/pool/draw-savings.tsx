import type { SavingsPoint } from '@/lib/pools/savings-over-time'
import type { Plot } from '../charts/plot'
import { TimeAxis } from '../charts/time-axis'

export const SAVINGS_HEIGHT = 150
const TOP = 22
const FOOT = 22
const DAY_S = 86_400

interface Savings {
  /** Oldest first; at least one. */
  points: readonly SavingsPoint[]
  /** The cursor's stops: Unix ms, and wei of BTC at the end of the day. */
  days: readonly { start: number; total: bigint }[]
  /** Unix seconds. */
  now: number
  width: number
  amount: (wei: bigint) => string
}

/** The line of what was saved, in steps: nothing changes between two events. */
export function drawSavings({ points, days, now, width, amount }: Savings): Plot {
  const from = points[0]?.at ?? now
  // Something that has just begun has a width, too.
  const to = Math.max(now, from + DAY_S)
  const highest = points.reduce((most, { total }) => (total > most ? total : most), 1n)
  const x = (seconds: number) => ((Math.min(seconds, to) - from) / (to - from)) * width
  const y = (total: bigint) => SAVINGS_HEIGHT - FOOT - (Number(total) / Number(highest)) * (SAVINGS_HEIGHT - FOOT - TOP)
  const steps = points.map(({ at, total }) => `H${x(at).toFixed(1)}V${y(total).toFixed(1)}`).join('')
  const line = `M0 ${y(0n)}${steps}H${width}`
  const place = (stop: number) => {
    const { start, total } = days[stop] ?? { start: to * 1000, total: 0n }
    return { x: x(Math.max(from, start / 1000 + DAY_S)), y: y(total) }
  }
  return {
    picture: (
      <>
        <line x1={0} x2={width} y1={y(highest)} y2={y(highest)} className="stroke-line" shapeRendering="crispEdges" />
        <text x={0} y={y(highest) - 6} className="tabular fill-muted text-2xs">
          {amount(highest)}
        </text>
        <path d={`${line}V${y(0n)}Z`} className="fill-tide/15" />
        <path d={line} fill="none" className="stroke-tide" strokeWidth={2} strokeLinejoin="round" />
        <TimeAxis from={from} to={to} width={width} y={SAVINGS_HEIGHT - 5} />
      </>
    ),
    mark: (stop) => (
      <>
        <line
          x1={place(stop).x}
          x2={place(stop).x}
          y1={TOP}
          y2={y(0n)}
          className="stroke-muted"
          strokeDasharray="3 3"
        />
        <circle cx={place(stop).x} cy={place(stop).y} r={4.5} className="fill-panel stroke-tide" strokeWidth={2} />
      </>
    ),
    place,
    nearest: (at) =>
      days.reduce((best, _, stop) => (Math.abs(place(stop).x - at) < Math.abs(place(best).x - at) ? stop : best), 0),
  }
}
