import { logIdentity } from '@/lib/blockchain/engine/ledger/log-identity'
import type { Snapshot } from '@/lib/blockchain/engine/store/snapshot'
import type { History } from './read-history'

/** How a snapshot differs from the history as read anew, in sentences; none when it holds. */
export function differences(snapshot: Snapshot, history: History): string[] {
  const { logs, final } = snapshot
  const again = history.logs.filter((log) => log.blockNumber <= final)
  const held = new Map(logs.map((log) => [logIdentity(log), JSON.stringify(log)]))
  const found = new Map(again.map((log) => [logIdentity(log), JSON.stringify(log)]))
  const lacking = [...found.keys()].filter((id) => !held.has(id))
  const invented = [...held.keys()].filter((id) => !found.has(id))
  const changed = [...held].filter(([id, log]) => found.has(id) && found.get(id) !== log)
  return [
    lacking.length > 0 && `${lacking.length} logs of the chain are missing`,
    invented.length > 0 && `${invented.length} logs are not on the chain`,
    changed.length > 0 && `${changed.length} logs have other contents`,
    history.genesisHash !== snapshot.genesisHash && 'the chain has another genesis',
    history.final < final && `the chain is final only through block ${history.final}`,
  ].filter((sentence) => sentence !== false)
}
