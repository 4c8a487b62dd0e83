import { openDB, type DBSchema } from 'idb'
import { getConfig } from '@/lib/config/get-config'
import type { KeptPicture } from './kept-picture'

interface Schema extends DBSchema {
  pictures: { key: string; value: KeptPicture }
}

/** The part of the browser's database that holds the last picture of each contract. */
const open = () =>
  openDB<Schema>('tidemark-picture', 1, { upgrade: (database) => void database.createObjectStore('pictures') })

function keyOfContract(): string {
  const { chainId, address } = getConfig()
  return `${chainId}:${address}`
}

/** Remembers a picture in place of the former one. @throws where nothing can be kept. */
export async function keepPicture(picture: KeptPicture): Promise<void> {
  const database = await open()
  try {
    await database.put('pictures', picture, keyOfContract())
  } finally {
    database.close()
  }
}

/** The picture that was kept last; null when there is none, or none can be read. */
export async function readPicture(): Promise<KeptPicture | null> {
  try {
    const database = await open()
    try {
      return (await database.get('pictures', keyOfContract())) ?? null
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}
