import type { Hex } from '@/lib/blockchain/engine/chain-log'

/** What a viewer wants to be kept in this browser. It is never sent anywhere. */
export interface KeptPersonal {
  /** Addresses entered as the viewer's own, in the order in which they were entered; lower case. */
  watched: readonly Hex[]
  /** Ids of the pools that are followed, the last one last. */
  followed: ReadonlySet<number>
}

/** What is known of the viewer. The same object as long as nothing in it changes. */
export interface Personal extends KeptPersonal {
  /** Every address that counts as the viewer's: those entered, and the connected wallet's. */
  mine: readonly Hex[]
  /** The connected wallet's address; null without one. */
  wallet: Hex | null
  /** False when this browser does not keep it, and it ends with the page. */
  kept: boolean
}

/** More than anybody would enter by hand, and few enough to look through for each pool. */
export const MOST_ADDRESSES = 20
/** More than anybody would look through. */
export const MOST_FOLLOWED = 1_000

/** Of a viewer of whom nothing is known; also what a server renders. */
export const nobody: Personal = { watched: [], followed: new Set(), mine: [], wallet: null, kept: true }
