import type { BlockResult } from '../block/run-block'
import type { LatencyResult } from '../latency/run-latency'
import { barChart } from './bar-chart'
import { count, orReason, picture, type Section } from './section'
import { table } from './table'

const ms = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0))
const more = (value: number): string => (value >= 0 ? `+${ms(value)}` : ms(value))
const isOwn = (name: string): boolean => name.startsWith('Tidemark')

export function latencySection({ cells, rounds, blocks }: LatencyResult, clients: readonly string[]): Section {
  const file = 'bench-latency.svg'
  const rows = clients.map((name) => {
    const cell = cells.get(name)
    if (cell === undefined || typeof cell === 'string') return [name, orReason(cell, () => ''), '', '', '']
    return [name, ms(cell.p50), ms(cell.p99), more(cell.p50Over), more(cell.p99Over)]
  })
  const bars = clients.map((name) => {
    const cell = cells.get(name)
    const value = cell === undefined || typeof cell === 'string' ? null : cell.p50
    return { name, value, own: isOwn(name), label: value === null ? 'no figure' : `${ms(value)} ms` }
  })
  const markdown = `## Latency, mined to callback

${picture('Median milliseconds from mining to the callback, by client', file)}

${table(['client', 'p50, ms', 'p99, ms', 'p50 beside the bare socket', 'p99 beside the bare socket'], rows)}

Each client alone, in turn; rounds: ${rounds}, each of ${blocks} blocks with one event. Medians over the rounds, differences to the bare socket of
the same round. Counted from asking the node for the block, less the median that mining takes when nobody listens.
`
  return { markdown, image: { file, svg: barChart('Latency, mined to callback', 'p50, ms', bars, true) } }
}

export function blockSection({ cells, logs, rounds, miningMs }: BlockResult, clients: readonly string[]): Section {
  const file = 'bench-block.svg'
  const viem = cells.get('viem')
  const share = (value: number): string => (typeof viem === 'number' ? `${(value / viem).toFixed(2)} ×` : '')
  const rows = clients.map((name) => {
    const cell = cells.get(name)
    return [name, orReason(cell, ms), typeof cell === 'number' ? share(cell) : '']
  })
  const bars = clients.map((name) => {
    const cell = cells.get(name)
    const value = typeof cell === 'number' ? cell : null
    return { name, value, own: isOwn(name), label: value === null ? 'no figure' : `${ms(value)} ms ${share(value)}` }
  })
  const title = `Last callback of a block with ${count(logs)} logs`
  const markdown = `## A block with ${count(logs)} logs

${picture('Milliseconds to the last callback, by client', file)}

${table(['client', 'last callback, ms', 'beside viem'], rows)}

Each client alone, in turn; rounds: ${rounds}; the median, less the ${ms(miningMs)} ms that the node takes to mine such a block when nobody listens.
`
  return { markdown, image: { file, svg: barChart(title, 'ms after mining, as a share of viem', bars) } }
}
