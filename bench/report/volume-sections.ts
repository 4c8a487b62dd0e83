import type { HerdResult } from '../herd/simulate-herd'
import type { HistoryResult } from '../history/run-history'
import type { MemoryResult } from '../memory/run-memory'
import { barChart } from './bar-chart'
import { herdChart } from './herd-chart'
import { count, orReason, picture, type Section } from './section'
import { table } from './table'

export function historySection({ cells, blocks, logs, cap, delayMs }: HistoryResult): Section {
  const file = 'bench-history.svg'
  const own = cells.get('Tidemark')
  const names = [...cells.keys()]
  const measured = names.filter((name) => typeof cells.get(name) !== 'string')
  const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`
  const rows = names.map((name) => {
    const cell = cells.get(name)
    if (cell === undefined || typeof cell === 'string') return [name, orReason(cell, () => ''), '', '', '', '']
    const times = own && typeof own !== 'string' ? `${(cell.ms / own.ms).toFixed(1)} ×` : ''
    const refused = `${cell.refused} (${((100 * cell.refused) / Math.max(1, cell.logCalls)).toFixed(1)} %)`
    return [name, seconds(cell.ms), times, count(cell.logs), count(cell.requests), refused]
  })
  const bars = measured.map((name) => {
    const cell = cells.get(name)
    const value = cell === undefined || typeof cell === 'string' ? null : cell.ms
    return { name, value, own: name === 'Tidemark', label: value === null ? 'no figure' : seconds(value) }
  })
  const markdown = `## History

${picture('Seconds to read the whole history, by client', file)}

${table(['client', 'time', 'beside Tidemark', 'logs', 'requests', '`eth_getLogs` refused'], rows)}

${count(blocks)} blocks with ${count(logs)} logs from a modelled provider that takes ${delayMs} ms for each HTTP request (a batch is one) and each call over a socket, and
refuses ranges over ${count(cap)} blocks. Tidemark: connecting and proving every range included; the median of
three runs: before, between and after the others, which run once each.
`
  return { markdown, image: { file, svg: barChart('Reading a long history', 'seconds', bars) } }
}

export function herdSection(result: HerdResult): Section {
  const file = 'bench-herd.svg'
  const { herds, clients, outageMs } = result
  const rows = herds.map(({ name, peak, halfAfter, allAfter }) => [
    name,
    `${count(peak)} (${((100 * peak) / clients).toFixed(2)} %)`,
    `${halfAfter.toFixed(1)} s`,
    `${allAfter.toFixed(1)} s`,
  ])
  const markdown = `## Reconnect herd

${picture('Reconnects in each second after the outage', file)}

${table([`${count(clients)} clients, ${outageMs / 1000} s outage`, 'back in the busiest 100 ms', 'half are back after', 'all are back after'], rows)}

A simulation: every client is the product's own connection reducer with the delays it draws; only the time is virtual. Seconds count
from the end of the outage.
`
  return { markdown, image: { file, svg: herdChart(result) } }
}

export function memorySection({ cells, events }: MemoryResult): Section {
  const file = 'bench-memory.svg'
  const names = [...cells.keys()]
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
  const rows = names.map((name) => {
    const cell = cells.get(name)
    if (cell === undefined || typeof cell === 'string') return [name, orReason(cell, () => ''), '', '']
    return [name, megabytes(cell.bytes), (cell.bytes / events).toFixed(1), count(cell.heard)]
  })
  const bars = names.map((name) => {
    const cell = cells.get(name)
    const value = cell === undefined || typeof cell === 'string' ? null : Math.max(0, cell.bytes)
    const label = cell === undefined || typeof cell === 'string' ? 'no figure' : megabytes(cell.bytes)
    return { name, value, own: name.startsWith('Tidemark'), label }
  })
  const markdown = `## Memory over ${count(events)} events

${picture('Growth of the heap, by client', file)}

${table(['client', 'growth of the heap', 'bytes an event', 'events called back'], rows)}

All clients hear the same events; the heap is compared after full collections, before and after, once the events are final; below
zero is noise. The bench keeps none of the events, Tidemark's list its newest 1,000.
`
  return { markdown, image: { file, svg: barChart('Growth of the heap', 'MB', bars) } }
}
