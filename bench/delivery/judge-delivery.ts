import type { ChainEvent } from '../chain/bench-chain'
import type { RunReport } from '../client/protocol'

/** How a client's word compares with the chain's. Numbers of events. */
export interface Verdict {
  /** On the chain. */
  events: number
  exactlyOnce: number
  lost: number
  doubled: number
  /** Held by the client, not on the chain. */
  phantom: number
  /** In the list that the client ends with, behind an event that the chain has later. */
  outOfPlace: number
  /** Called back after an event of a later place; a client that fills gaps must. */
  late: number
  uncaught: number
}

type Place = readonly [block: number, index: number, hash: string]

const identity = ([, index, hash]: Place): string => `${hash}:${index}`

/** Places that come after a later one. */
function inversions(places: readonly Place[]): number {
  let last: Place = [-1, -1, '']
  return places.filter((place) => {
    const isBehind = place[0] < last[0] || (place[0] === last[0] && place[1] < last[1])
    if (!isBehind) last = place
    return isBehind
  }).length
}

/** What a client ends with when it keeps no list of its own: the callbacks in their order, less what was taken back. */
function fold(report: RunReport, from: number): Place[] {
  const held: Place[] = []
  for (const [block, index, hash, removed] of report.sightings) {
    if (block < from) continue
    if (!removed) held.push([block, index, hash])
    else {
      const at = held.findLastIndex((place) => identity(place) === `${hash}:${index}`)
      if (at >= 0) held.splice(at, 1)
    }
  }
  return held
}

/** Holds a client's callbacks from block `from` on against the chain's events. */
export function judgeDelivery(truth: readonly ChainEvent[], from: number, report: RunReport): Verdict {
  const held = fold(report, from)
  const counts = new Map<string, number>()
  for (const place of held) counts.set(identity(place), (counts.get(identity(place)) ?? 0) + 1)
  const wanted = new Set(truth.map(({ block, index, hash }) => identity([block, index, hash])))
  const times = [...wanted].map((id) => counts.get(id) ?? 0)
  const kept = report.kept?.filter(([block]) => block >= from) ?? held
  const called = report.sightings.flatMap(([block, index, hash, removed]): Place[] =>
    block >= from && !removed ? [[block, index, hash]] : [],
  )
  return {
    events: wanted.size,
    exactlyOnce: times.filter((count) => count === 1).length,
    lost: times.filter((count) => count === 0).length,
    doubled: times.filter((count) => count > 1).length,
    phantom: [...counts.keys()].filter((id) => !wanted.has(id)).length,
    outOfPlace: inversions(kept),
    late: inversions(called),
    uncaught: report.uncaught,
  }
}
