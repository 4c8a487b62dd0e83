import type { Random } from '../../scripts/chain/random'
import type { FaultProxy } from './fault-proxy'
import { providerRefusals } from './provider-refusals'
import type { TickingChain } from './ticking-chain'

type Mishap = (proxy: FaultProxy, random: Random) => void

const refusals = Object.values(providerRefusals)

const mishaps: readonly Mishap[] = [
  (proxy) => proxy.cut(),
  (proxy) => proxy.mute(),
  (proxy) => proxy.restartSubscriptions(),
  ({ faults }) => (faults.refuseSockets = true),
  ({ faults }) => (faults.refuseHttp = true),
  ({ faults }) => (faults.muteHttp = true),
  ({ faults }) => (faults.noLogsOnSockets = true),
  ({ faults }, random) => (faults.dropLogs = random.next()),
  ({ faults }, random) => (faults.doubleLogs = random.next()),
  ({ faults }, random) => Object.assign(faults, { delayLogs: random.next(), delayMs: random.integer(10, 1_500) }),
  ({ faults }, random) => (faults.dropHeads = random.next()),
  ({ faults }, random) =>
    Object.assign(faults, {
      lagBlocks: random.integer(1, 5),
      lagShare: random.next(),
      lagOnlyLogs: random.chance(0.5),
    }),
  ({ faults }, random) => (faults.refuseLogs = random.pick(refusals)(random.integer(3, 40))),
  ({ faults }, random) => (faults.httpStatus = { status: random.pick([429, 502, 503]), share: random.next() }),
  ({ faults }, random) => (faults.httpStatus = { status: 429, share: 0.5, retryAfter: random.integer(0, 1) }),
  ({ faults }, random) => (faults.failSubscribe = random.pick(['error', 'null-id'] as const)),
  ({ faults }, random) => (faults.garbage = random.next() / 2),
  ({ faults }, random) => (faults.merge = random.pick(['batch', 'concatenated'] as const)),
  ({ faults }, random) => (faults.padBytes = random.integer(0, 100_000)),
]

/** One more thing goes wrong; every third time all that lasts is mended first. */
export const makeMischief = (proxy: FaultProxy, random: Random): void => {
  if (random.chance(0.33)) proxy.heal()
  random.pick(mishaps)(proxy, random)
}

/** A block as it may come: mostly with a few logs, at times empty, now and then a reorganisation, seldom a deep one. */
export const liveOn = async (chain: TickingChain, random: Random): Promise<void> => {
  if (random.chance(0.06)) {
    const depth = random.chance(0.2) ? random.integer(6, 48) : random.integer(1, 5)
    await chain.reorganise(depth, () => random.chance(0.6))
  } else await chain.mine(...Array.from({ length: random.integer(0, 3) }, () => random.integer(1, 3)))
}
