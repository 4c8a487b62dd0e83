import type { HerdResult } from '../herd/simulate-herd'
import { frame, PALETTE } from './svg'

const WIDTH = 760
const HEIGHT = 240
const LEFT = 56
const BASE = 200

/** Clients back in each second after the outage. */
export function herdChart({ herds, clients, outageMs }: HerdResult): string {
  const seconds = herds[0]?.perSecond ?? []
  const most = Math.max(...seconds, 1)
  const step = (WIDTH - LEFT - 20) / Math.max(1, seconds.length)
  const bars = seconds.map((count, second) => {
    const height = (count / most) * 130
    return `<rect x="${(LEFT + second * step).toFixed(1)}" y="${(BASE - height).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${height.toFixed(1)}" fill="${PALETTE.own}"/>`
  })
  const labels = seconds.flatMap((_, second) =>
    second % 5 === 0
      ? [`<text x="${(LEFT + second * step).toFixed(1)}" y="${BASE + 18}" class="quiet">${second} s</text>`]
      : [],
  )
  const scale = `<text x="${LEFT - 8}" y="78" text-anchor="end" class="quiet">${most}</text>`
  const title = `${clients.toLocaleString('en')} clients come back after ${outageMs / 1000} s`
  return frame(
    WIDTH,
    HEIGHT,
    title,
    'Tidemark: reconnects in each second after the outage',
    [scale, ...bars, ...labels].join('\n'),
  )
}
