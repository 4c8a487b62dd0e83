import type { LedgerChange } from './chain-log'
import type { Coverage, EngineStatus } from './engine-status'

/** What an engine says to its host's clients, in the order in which it holds. Serialisable. */
export type EngineMessage =
  /** Which chain it is, and its head when first seen: events above it are live, those at or below it are history. */
  | { type: 'chain'; chainId: number; genesisHash: string | null; startHead: number }
  | { type: 'changes'; changes: readonly LedgerChange[] }
  /** Comes after the logs that it covers; null when nothing is covered any more. */
  | { type: 'coverage'; coverage: Coverage | null }
  | { type: 'head'; number: number; timestamp: number | null }
  /** A heartbeat was answered. */
  | { type: 'beat'; latency: number }
  | { type: 'status'; status: EngineStatus }
  /** Every change said so far is void: all is read again, or what follows is of another chain. */
  | { type: 'reset'; reason: string; otherChain: boolean }

/** What a client may ask of the engine. Serialisable. */
export type EngineCommand =
  | { type: 'connect' }
  | { type: 'disconnect' }
  /** The network, the tab or the machine came back. */
  | { type: 'wake' }
  | { type: 'visible'; visible: boolean }
  /** Read up to the newest head now. */
  | { type: 'refresh' }
  /** Read the whole history again. */
  | { type: 'rescan' }
  /** Stop, or go on, reading history; new blocks are read in any case. */
  | { type: 'history'; read: boolean }
