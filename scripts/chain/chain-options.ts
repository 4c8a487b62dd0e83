/** How the embedded chain behaves. What is left out gives an empty chain on a free port that mines at once. */
export interface ChainOptions {
  /** How others reach this machine: a name or an address, loopback unless said. */
  host?: string
  /** 0 takes a free one. */
  port?: number
  /** Whole seconds between blocks; 0 mines a block for each transaction at once. */
  blockTime?: number
  /** Pools in the history. */
  pools?: number
  /** Length of the history. */
  days?: number
  /** Live events a minute; 0 for none. */
  rate?: number
  /** The same seed gives the same history. */
  seed?: number
  /** A reorganisation every so many blocks; 0 for none. */
  reorgEvery?: number
  /** File that the chain is kept in: loaded when it exists, written at the stop. */
  state?: string
  /** How many times faster than 1 % a year the yield grows. */
  yieldSpeed?: number
  /** Unix seconds at which the history ends. */
  now?: number
}
