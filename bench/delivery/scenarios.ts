import type { FaultRelay } from '../chain/fault-relay'

/** One kind of weather between a client and its node. */
export interface Scenario {
  name: string
  /** Milliseconds after the start, ascending, and what happens then. */
  faults: readonly { at: number; act: (relay: FaultRelay) => void }[]
}

export interface Scale {
  windowMs: number
  blockEveryMs: number
  settleMs: number
  manyCuts: number
  muteAt: number
  shortOutages: readonly number[]
  longOutageMs: number
  reorganisations: number
}

export const fullScale: Scale = {
  windowMs: 104_000,
  blockEveryMs: 100,
  settleMs: 15_000,
  manyCuts: 100,
  muteAt: 42_000,
  shortOutages: [10_000, 35_000, 60_000],
  longOutageMs: 30_000,
  reorganisations: 5,
}

export const quickScale: Scale = {
  windowMs: 22_000,
  blockEveryMs: 100,
  settleMs: 6_000,
  manyCuts: 22,
  muteAt: 4_000,
  shortOutages: [6_000],
  longOutageMs: 10_000,
  reorganisations: 2,
}

const FEW_CUTS = 10
const SHORT_OUTAGE_MS = 5_000
const LONG_OUTAGE_AT = 6_000

const cuts = (count: number, { windowMs }: Scale): Scenario => ({
  name: `${count} cuts`,
  faults: Array.from({ length: count }, (_, index) => ({
    at: ((index + 0.5) * (windowMs - 2_000)) / count,
    act: (relay) => relay.cut(),
  })),
})

const outage = (at: number, forMs: number): Scenario['faults'] => [
  { at, act: (relay) => relay.refuse(true) },
  { at: at + forMs, act: (relay) => relay.refuse(false) },
]

/** The rows of the delivery table, by weather. */
export function scenarios(scale: Scale): Scenario[] {
  const { shortOutages, longOutageMs, muteAt, windowMs } = scale
  return [
    { name: 'no fault', faults: [] },
    cuts(FEW_CUTS, scale),
    cuts(scale.manyCuts, scale),
    {
      name: `${Math.round((windowMs - muteAt) / 1000)} s half-open`,
      faults: [{ at: muteAt, act: (relay) => relay.mute() }],
    },
    {
      name: `${shortOutages.length} × 5 s outage`,
      faults: shortOutages.flatMap((at) => outage(at, SHORT_OUTAGE_MS)),
    },
    { name: `${longOutageMs / 1000} s outage`, faults: outage(LONG_OUTAGE_AT, longOutageMs) },
  ]
}
