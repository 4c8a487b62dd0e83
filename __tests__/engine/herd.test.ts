import { initialConnection, type ConnectionModel } from '@/lib/blockchain/engine/connection/connection-model'
import { reduceConnection } from '@/lib/blockchain/engine/connection/connection-reducer'

const policy = { autoReconnect: true, maxReconnectAttempts: 10, reconnectDelay: 1_000, maxReconnectDelay: 30_000 }
const CLIENTS = 10_000
const OUTAGE = 30_000

/** mulberry32: the same clients at every run. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** When one client, cut off at 0, gets through to a server that refuses until `OUTAGE`. */
function returnTime(random: () => number, retryAfterMs: number | null): number {
  const failed = (model: ConnectionModel, now: number) =>
    reduceConnection(model, { type: 'failed', now, reason: 'refused', retryAfterMs, random }, policy).model
  let model = failed({ ...initialConnection, phase: { name: 'open' }, proved: true, connectedAt: -60_000 }, 0)
  for (;;) {
    if (model.phase.name !== 'waiting') throw new Error(`gave up: ${model.phase.name}`)
    const now = model.phase.retryAt
    if (now >= OUTAGE) return now
    model = failed(reduceConnection(model, { type: 'due', now }, policy).model, now)
  }
}

function busiest(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  let most = 0
  for (let start = 0, end = 0; start < sorted.length; start++) {
    while (end < sorted.length && sorted[end]! - sorted[start]! < 100) end++
    most = Math.max(most, end - start)
  }
  return most / times.length
}

test.each([
  ['by themselves', null],
  ['told to Retry-After 5 s', 5_000],
  ['told to Retry-After 60 s', 60_000],
])(
  'I8: after a 30 s outage 10,000 clients come back, no 100 ms window holds over 2 %% of them: %s',
  (_, retryAfter) => {
    const random = seeded(1)
    const times = Array.from({ length: CLIENTS }, () => returnTime(random, retryAfter))
    expect(busiest(times)).toBeLessThanOrEqual(0.02)
    expect(Math.max(...times)).toBeLessThanOrEqual(OUTAGE + policy.maxReconnectDelay + (retryAfter ?? 0))
  },
)
