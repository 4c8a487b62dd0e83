import { composeEngine } from '@/lib/blockchain/compose-engine'
import {
  initialConnection,
  type ConnectionEvent,
  type ConnectionModel,
} from '@/lib/blockchain/engine/connection/connection-model'
import { reduceConnection } from '@/lib/blockchain/engine/connection/connection-reducer'
import { createRandom } from '../../scripts/chain/random'

export interface Herd {
  name: string
  /** Clients back in the busiest 100 ms. */
  peak: number
  /** Seconds from the end of the outage until half, and until all, are back. */
  halfAfter: number
  allAfter: number
  /** Clients back in each second after the outage. */
  perSecond: number[]
}

export interface HerdResult {
  herds: Herd[]
  clients: number
  outageMs: number
}

const WINDOW_MS = 100
/** What a refusal takes to come back. */
const ROUND_TRIP_MS = 50

interface Weather {
  outageMs: number
  retryAfterMs: number | null
  random: () => number
}

/** One client's life by the product's own reducer, from the cut at zero to its return; milliseconds. */
function returnTime({ outageMs, retryAfterMs, random }: Weather): number {
  const policy = composeEngine({ rpcUrl: 'ws://herd', httpUrl: '' }, { topics: [], timeless: [] })
  let model: ConnectionModel = initialConnection
  let now = 0
  const step = (event: ConnectionEvent): void => {
    model = reduceConnection(model, event, policy).model
  }
  const fail = (): void => step({ type: 'failed', now, reason: 'refused', retryAfterMs, random })
  step({ type: 'start', now })
  step({ type: 'opened', now })
  fail()
  for (;;) {
    if (model.phase.name !== 'waiting') throw new Error(`a failure led to ${model.phase.name}`)
    now = model.phase.retryAt
    step({ type: 'due', now })
    if (now >= outageMs) return now
    now += ROUND_TRIP_MS
    fail()
  }
}

function busiest(times: readonly number[]): number {
  let peak = 0
  for (let first = 0, last = 0; last < times.length; last++) {
    while (times[last]! - times[first]! >= WINDOW_MS) first++
    peak = Math.max(peak, last - first + 1)
  }
  return peak
}

function stampede(name: string, clients: number, weather: Weather): Herd {
  const times = Array.from({ length: clients }, () => returnTime(weather) - weather.outageMs).sort((a, b) => a - b)
  const seconds = (share: number): number => (times[Math.ceil(share * clients) - 1] ?? 0) / 1000
  const perSecond: number[] = Array.from({ length: Math.floor(seconds(1)) + 1 }, () => 0)
  for (const time of times) perSecond[Math.floor(time / 1000)]! += 1
  return { name, peak: busiest(times), halfAfter: seconds(0.5), allAfter: seconds(1), perSecond }
}

/** All clients lose their socket at once and come back as the product's own reducer has them come. No network, no waiting. */
export function simulateHerd(clients: number, outageMs: number): HerdResult {
  const random = createRandom(1).next
  const herds = [
    stampede('Tidemark', clients, { outageMs, retryAfterMs: null, random }),
    stampede('Tidemark, told `Retry-After: 5`', clients, { outageMs, retryAfterMs: 5_000, random }),
    stampede('the same delays without jitter', clients, { outageMs, retryAfterMs: null, random: () => 1 }),
  ]
  return { herds, clients, outageMs }
}
