import type { Endpoint } from './adapter'

/** What the bench asks of a client's process. `run` names one watcher among several of the same process. */
export type Command =
  | { do: 'watch'; run: string; endpoint: Endpoint; countOnly?: boolean }
  | { do: 'count'; run: string }
  | { do: 'report'; run: string }
  | { do: 'stop'; run: string }
  | { do: 'scan'; endpoint: Endpoint; toBlock: number }
  | { do: 'heap' }

/** A sighting on the wire: block, log index, block hash, removed, milliseconds of the monotonic clock. */
export type SightingRow = readonly [block: number, index: number, hash: string, removed: boolean, at: number]

export interface RunReport {
  sightings: SightingRow[]
  /** Block, index and hash in the order in which the client keeps them; null when it keeps no list. */
  kept: (readonly [block: number, index: number, hash: string])[] | null
  /** Errors that nobody in the client caught. */
  uncaught: number
  says: string
}

export type Reply = { id: number; result: unknown } | { id: number; error: string }
