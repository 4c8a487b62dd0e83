import type { ChainLog, Hex } from '../chain-log'
import type { Settled } from '../ledger/settled'
import { isRecord } from '../rpc/json-rpc'

/** The format's version: a reader refuses another one. */
export const SNAPSHOT_VERSION = 1

/** Whose history a snapshot holds. */
export interface SnapshotSubject {
  chainId: number
  genesisHash: Hex | null
  address: Hex
  /** First topics of the events it holds, sorted; null for all. */
  topics: readonly Hex[] | null
  fromBlock: number
}

/** History that was read under proof elsewhere, at one time, in one file. */
export interface Snapshot extends SnapshotSubject, Settled {
  version: typeof SNAPSHOT_VERSION
  /** Unix milliseconds. */
  builtAt: number
  logs: readonly ChainLog[]
}

/** The text of a snapshot file: its checksum, then everything that it vouches for. */
export async function writeSnapshot(snapshot: Snapshot): Promise<string> {
  const body = JSON.stringify(snapshot)
  return `{"checksum":"${await sha256(body)}","snapshot":${body}}\n`
}

/**
 * Reads a snapshot file for one subject.
 * @throws when it is corrupt, of another version, or tells of another chain, contract or events.
 */
export async function readSnapshot(text: string, subject: SnapshotSubject): Promise<Snapshot> {
  const { checksum, snapshot } = parse(text)
  if ((await sha256(JSON.stringify(snapshot))) !== checksum) throw new Error('the snapshot is corrupt')
  if (snapshot.version !== SNAPSHOT_VERSION) throw new Error('the snapshot has another format')
  const names = ['chainId', 'genesisHash', 'address', 'fromBlock'] as const
  const foreign = names.find((name) => snapshot[name] !== subject[name])
  if (foreign) throw new Error(`the snapshot has another ${foreign}`)
  if (snapshot.topics?.join() !== subject.topics?.join()) throw new Error('the snapshot holds other events')
  return snapshot
}

function parse(text: string): { checksum: string; snapshot: Snapshot } {
  let value: unknown = null
  try {
    value = JSON.parse(text)
  } catch {
    // Said below, as for any other text that is no snapshot.
  }
  if (!isRecord(value) || typeof value.checksum !== 'string' || !isRecord(value.snapshot)) {
    throw new Error('the snapshot cannot be read')
  }
  // Its shape is vouched for by the checksum: only this format's writer makes one that fits.
  return value as unknown as { checksum: string; snapshot: Snapshot }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
