import type { DeliveryResult } from '../delivery/run-delivery'
import { escapeXml, frame, PALETTE } from './svg'

const ROW = 26
const COLUMN = 126
const LEFT = 124

/** One square a client and weather: filled by the share of events delivered exactly once. */
export function deliveryChart({ scenarios, cells }: DeliveryResult, clients: readonly string[]): string {
  const heads = scenarios.map(
    (name, column) => `<text x="${LEFT + column * COLUMN}" y="68" class="quiet">${escapeXml(name)}</text>`,
  )
  const rows = clients.map((client, row) => {
    const y = 80 + row * ROW
    const squares = scenarios.map((scenario, column) => {
      const x = LEFT + column * COLUMN
      const cell = cells.get(scenario)?.get(client)
      if (cell === undefined || typeof cell === 'string')
        return `<text x="${x}" y="${y + 14}" class="quiet">no figure</text>`
      const share = cell.events === 0 ? 0 : cell.exactlyOnce / cell.events
      const right = share === 1 && cell.phantom === 0
      const said = `${(share * 100).toFixed(share === 1 ? 0 : 1)} %${cell.phantom ? ` +${cell.phantom} phantom` : ''}`
      return [
        `<rect x="${x}" y="${y + 17}" width="${COLUMN - 14}" height="4" rx="2" fill="${PALETTE.peer}" opacity="0.35"/>`,
        `<rect x="${x}" y="${y + 17}" width="${(share * (COLUMN - 14)).toFixed(1)}" height="4" rx="2" fill="${right ? PALETTE.ok : PALETTE.lost}"/>`,
        `<text x="${x}" y="${y + 13}" class="${right ? 'own' : ''}">${said}</text>`,
      ].join('')
    })
    return `<text x="${LEFT - 12}" y="${y + 16}" text-anchor="end" class="${client === 'Tidemark' ? 'own' : ''}">${escapeXml(client)}</text>${squares.join('')}`
  })
  const width = LEFT + scenarios.length * COLUMN + 8
  const note = 'share of the events delivered exactly once; phantom: still held though the chain has taken it back'
  return frame(width, 92 + clients.length * ROW, 'Delivery under faults', note, [...heads, ...rows].join('\n'))
}
