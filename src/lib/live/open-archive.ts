import { composeEngine } from '@/lib/blockchain/compose-engine'
import { IndexedDbStore } from '@/lib/blockchain/engine/store/indexed-db-store'
import { keptKey } from '@/lib/blockchain/engine/store/kept-key'
import { readBack } from '@/lib/blockchain/engine/store/read-back'
import { poolDecoder } from '@/lib/blockchain/pool-decoder'
import type { ChainKey } from './chain-key'
import type { EventArchive } from './event-archive'

/** What the engine of this page keeps of a chain in the browser's store. */
export async function openArchive({ chainId, genesisHash }: ChainKey): Promise<EventArchive> {
  const decoder = await poolDecoder(undefined)
  const store = new IndexedDbStore()
  const key = keptKey(composeEngine({}, decoder), chainId, genesisHash)
  return {
    intervals: async () => (await store.open(key))?.intervals ?? [],
    async *readBack(range) {
      for await (const { logs, from } of readBack(
        (first, last, most) => store.between(key, first, last, most),
        range,
      )) {
        const decoded = logs.map((log) => decoder.decode(log, 'pull', false))
        yield { events: decoded.filter((event) => event !== null && event.type !== 'malformed'), from }
      }
    },
  }
}
