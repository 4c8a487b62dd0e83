import { isoDateStart } from '@/lib/pools/zoned-date'

/** Days up to today, or everything. */
export const presets = [7, 30, 90, 'all'] as const
type Preset = (typeof presets)[number]

/** Two local dates, written `2025-11-21`; both count whole. */
export interface OwnRange {
  from: string
  through: string
}

export type Period = 'day' | 'week'

/** Which time the charts show, and in which steps. */
export interface ChartView {
  range: Preset | OwnRange
  period: Period
}

const usualView: ChartView = { range: 90, period: 'day' }

/** Before it there was no chain of this kind; it bounds what can be asked for. */
const EARLIEST = '2015-01-01'

/** Why two dates are no range up to `today`; null when they are one. */
export function rangeProblem({ from, through }: OwnRange, today: string): 'missing' | 'order' | 'bounds' | null {
  if (isoDateStart(from) === null || isoDateStart(through) === null) return 'missing'
  if (from > through) return 'order'
  return from < EARLIEST || through > today ? 'bounds' : null
}

/** Reads the view from an address; what is not understood counts as not said. */
export function parseChartView(params: URLSearchParams): ChartView {
  const range = params.get('charts') ?? ''
  const [from = '', through = ''] = range.split('_')
  const own = { from, through }
  return {
    range: presets.find((preset) => String(preset) === range) ?? (isRange(own) ? own : usualView.range),
    period: params.get('steps') === 'week' ? 'week' : usualView.period,
  }
}

/** A day to come may be another's today: it is shown as far as there is anything. */
const isRange = (own: OwnRange) => rangeProblem(own, '9999-12-31') === null

/** The view as it stands in an address, after the question mark. Other parameters of `params` stay. */
export function writeChartView({ range, period }: ChartView, params: URLSearchParams): string {
  const written = new URLSearchParams(params)
  if (range === usualView.range) written.delete('charts')
  else written.set('charts', typeof range === 'object' ? `${range.from}_${range.through}` : String(range))
  if (period === usualView.period) written.delete('steps')
  else written.set('steps', period)
  return written.toString()
}
