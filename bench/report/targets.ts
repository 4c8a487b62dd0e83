import type { Results } from '../results'
import { table } from './table'

interface Target {
  what: string
  wanted: string
  found: string
  met: boolean
}

const figure = <T>(cell: T | string | undefined): T | null =>
  cell === undefined || typeof cell === 'string' ? null : cell

function deliveryTarget({ delivery }: Results): Target[] {
  if (!delivery) return []
  const verdicts = delivery.scenarios.map((name) => figure(delivery.cells.get(name)?.get('Tidemark')))
  const sum = (pick: (verdict: NonNullable<(typeof verdicts)[number]>) => number): number =>
    verdicts.reduce((total, verdict) => total + (verdict ? pick(verdict) : 0), 0)
  const [lost, doubled, outOfPlace, phantom] = [
    sum((verdict) => verdict.lost),
    sum((verdict) => verdict.doubled),
    sum((verdict) => verdict.outOfPlace),
    sum((verdict) => verdict.phantom),
  ]
  const met = lost + doubled + outOfPlace + phantom === 0 && verdicts.every((verdict) => verdict !== null)
  const found = `${lost} / ${doubled} / ${outOfPlace} / ${phantom}`
  return [{ what: 'lost / doubled / out of place / phantom, all faults', wanted: '0', found, met }]
}

function speedTargets({ latency, block }: Results): Target[] {
  const targets: Target[] = []
  const delay = figure(latency?.cells.get('Tidemark'))
  if (delay) {
    const say = (value: number): string => `${value.toFixed(2)} ms`
    const p50 = { what: 'latency p50 beside a bare socket', wanted: '≤ 0.5 ms', found: say(delay.p50Over) }
    const p99 = { what: 'latency p99 beside a bare socket', wanted: '≤ 3 ms', found: say(delay.p99Over) }
    targets.push({ ...p50, met: delay.p50Over <= 0.5 }, { ...p99, met: delay.p99Over <= 3 })
  }
  const [own, viem] = [figure(block?.cells.get('Tidemark')), figure(block?.cells.get('viem'))]
  if (own !== null && viem !== null) {
    const share = own / viem
    const what = `last of ${block?.logs.toLocaleString('en-US')} logs beside viem`
    targets.push({ what, wanted: '≤ 0.5 ×', found: `${share.toFixed(2)} ×`, met: share <= 0.5 })
  }
  return targets
}

function volumeTargets({ history, herd, memory }: Results): Target[] {
  const targets: Target[] = []
  const [own, viem] = [figure(history?.cells.get('Tidemark')), figure(history?.cells.get('viem iterateLogs'))]
  if (own && viem) {
    const ratio = viem.ms / own.ms
    const refused = (100 * own.refused) / Math.max(1, own.logCalls)
    targets.push(
      { what: 'history, times as fast as viem', wanted: '≥ 10 ×', found: `${ratio.toFixed(1)} ×`, met: ratio >= 10 },
      { what: 'history, refused calls', wanted: '< 2 %', found: `${refused.toFixed(1)} %`, met: refused < 2 },
    )
  }
  const crowd = herd?.herds[0]
  if (herd && crowd) {
    const share = (100 * crowd.peak) / herd.clients
    targets.push({ what: 'herd in any 100 ms', wanted: '≤ 2 %', found: `${share.toFixed(2)} %`, met: share <= 2 })
  }
  const [kept, loose] = [
    figure(memory?.cells.get('Tidemark, with store')),
    figure(memory?.cells.get('Tidemark, no store')),
  ]
  if (memory && kept && loose) {
    const [grown, each] = [(kept.bytes * 1e5) / memory.events / 1e6, loose.bytes / memory.events]
    targets.push(
      {
        what: 'heap a 100,000 final events, with store',
        wanted: '≤ 2 MB',
        found: `${grown.toFixed(2)} MB`,
        met: grown <= 2,
      },
      { what: 'heap an event, without store', wanted: '≤ 300 B', found: `${each.toFixed(1)} B`, met: each <= 300 },
    )
  }
  return targets
}

function trafficTargets({ traffic }: Results): Target[] {
  const [visible, hidden] = [traffic?.cells.get('visible'), traffic?.cells.get('hidden')]
  if (!visible || !hidden) return []
  const most = Math.max(visible.httpPerHour, hidden.httpPerHour)
  const size = (what: string, bytes: number, limit: number): Target => ({
    what: `quiet chain, ${what}`,
    wanted: `≤ ${limit} KB a minute`,
    found: `${(bytes / 1000).toFixed(1)} KB`,
    met: bytes <= limit * 1000,
  })
  return [
    { what: 'quiet chain, HTTP requests', wanted: '≤ 5 an hour', found: `${most} an hour`, met: most <= 5 },
    size('page seen', visible.bytesPerMinute, 40),
    size('all tabs hidden', hidden.bytesPerMinute, 5),
  ]
}

/** What Tidemark set out to reach, and what this run found. */
export function targetsTable(results: Results): string {
  const targets = [
    ...deliveryTarget(results),
    ...speedTargets(results),
    ...volumeTargets(results),
    ...trafficTargets(results),
  ]
  const rows = targets.map(({ what, wanted, found, met }) => [what, wanted, found, met ? 'met' : '**missed**'])
  return table(['target', 'wanted', 'this run', ''], rows)
}
