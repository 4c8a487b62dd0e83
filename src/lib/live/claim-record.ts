import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

interface Schema extends DBSchema {
  claims: { key: string; value: { name: string; at: number }; indexes: { at: number } }
}

/** Claims older than this are forgotten. Milliseconds. */
const REMEMBERED = 3_600_000

let database: Promise<IDBPDatabase<Schema>> | null = null

function connect(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>('tidemark-effects', 1, {
    upgrade(created) {
      created.createObjectStore('claims', { keyPath: 'name' }).createIndex('at', 'at')
    },
    terminated: () => (database = null),
  })
  database.catch(() => (database = null))
  return database
}

/**
 * True unless the name was taken within the last `keptFor` milliseconds, by whichever tab: the browser runs one writing
 * transaction after the other, and what one wrote outlives its tab. @throws where nothing can be kept
 */
export async function takeClaim(name: string, keptFor: number): Promise<boolean> {
  const now = Date.now()
  const transaction = (await connect()).transaction('claims', 'readwrite')
  const former = await transaction.store.get(name)
  const isFree = !former || former.at <= now - keptFor
  if (isFree) {
    await transaction.store.put({ name, at: now })
    const old = IDBKeyRange.upperBound(now - REMEMBERED)
    for await (const claim of transaction.store.index('at').iterate(old)) await claim.delete()
  }
  await transaction.done
  return isFree
}
