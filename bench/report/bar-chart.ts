import { escapeXml, frame, PALETTE } from './svg'

export interface Bar {
  name: string
  /** Null where there is no figure; `label` then says why. */
  value: number | null
  label: string
  /** Whether it is Tidemark's own. */
  own: boolean
}

const ROW = 30
const LEFT = 214
const RIGHT = 220
const WIDTH = 760

/** One bar a client, the figure behind it. `log` for values that are orders of magnitude apart. */
export function barChart(title: string, unit: string, bars: readonly Bar[], log = false): string {
  const values = bars.flatMap(({ value }) => (value === null || value <= 0 ? [] : [value]))
  const most = Math.max(...values, 1e-9)
  const least = Math.min(...values, most)
  const span = WIDTH - LEFT - RIGHT
  const share = (value: number): number =>
    log ? 0.04 + (0.96 * Math.log(value / least)) / Math.max(1e-9, Math.log(most / least)) : value / most
  const rows = bars.map(({ name, value, label, own }, index) => {
    const y = 56 + index * ROW
    const width = value === null || value <= 0 ? 0 : Math.max(2, share(value) * span)
    return [
      `<text x="${LEFT - 12}" y="${y + 14}" text-anchor="end" class="${own ? 'own' : ''}">${escapeXml(name)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="20" rx="3" fill="${own ? PALETTE.own : PALETTE.peer}"/>`,
      `<text x="${LEFT + width + 8}" y="${y + 14}" class="${value === null ? 'quiet' : ''}">${escapeXml(label)}</text>`,
    ].join('')
  })
  const note = `${unit}${log ? ', logarithmic scale' : ''}`
  return frame(WIDTH, 72 + bars.length * ROW, title, note, rows.join('\n'))
}
