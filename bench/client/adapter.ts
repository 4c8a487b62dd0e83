/** What a client under measurement is pointed at. */
export interface Endpoint {
  wsUrl: string
  httpUrl: string
  address: `0x${string}`
  chainId: number
  /** First block of interest to clients that also read history. */
  fromBlock: number
}

/** One call of a client's callback: the decoded event's place, and whether the client took it back. */
export interface Sighting {
  block: number
  index: number
  hash: string
  removed: boolean
}

export interface Watcher {
  /** The list in the order in which the client itself keeps it; left out by clients that keep none. */
  kept?: () => Omit<Sighting, 'removed'>[]
  /** One line on how the client sees itself, for whoever looks into a loss. */
  describe?: () => string
  stop: () => void | Promise<void>
}

/** What each client's file exports. */
export interface Adapter {
  watch: (endpoint: Endpoint, onSighting: (sighting: Sighting) => void) => Promise<Watcher> | Watcher
  /** Reads all logs of the blocks from `fromBlock` through `toBlock`; resolves with their number. */
  scan?: (endpoint: Endpoint, toBlock: number) => Promise<number>
}
