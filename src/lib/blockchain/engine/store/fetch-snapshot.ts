import type { EngineOptions } from '../engine-options'
import type { Fetch } from '../ports'
import { readSnapshot, type Snapshot, type SnapshotSubject } from './snapshot'

/** What an engine with these options would take a snapshot for. */
export function snapshotSubject(
  options: Pick<EngineOptions, 'address' | 'topics' | 'fromBlock'>,
  chain: Pick<SnapshotSubject, 'chainId' | 'genesisHash'>,
): SnapshotSubject {
  const { address, topics, fromBlock } = options
  return { ...chain, address, topics: topics && [...topics].sort(), fromBlock }
}

/** Fetches the shipped snapshot and checks it. @throws when there is none, or not one of this subject. */
export async function fetchSnapshot(fetch: Fetch, url: string, subject: SnapshotSubject): Promise<Snapshot> {
  const response = await fetch(url, { method: 'GET' })
  if (!response.ok) throw new Error(`the snapshot could not be fetched (HTTP ${response.status})`)
  return readSnapshot(await response.text(), subject)
}
