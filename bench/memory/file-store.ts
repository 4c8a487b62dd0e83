import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChainLog } from '@/lib/blockchain/engine/chain-log'
import type { Settled } from '@/lib/blockchain/engine/ledger/settled'
import type { KeptChain, LogStore } from '@/lib/blockchain/engine/store/log-store'

/** Takes logs out of the heap as a browser's IndexedDB does. Only what a first session needs: nothing is read back. */
export class FileStore implements LogStore {
  private readonly folder = mkdtempSync(join(tmpdir(), 'tidemark-bench-'))

  constructor() {
    process.on('exit', () => rmSync(this.folder, { recursive: true, force: true }))
  }

  async open(): Promise<KeptChain | null> {
    return null
  }

  async *read(): AsyncIterable<ChainLog[]> {}

  async keep(_key: string, settled: Settled): Promise<number> {
    appendFileSync(join(this.folder, 'logs'), settled.logs.map((log) => `${JSON.stringify(log)}\n`).join(''))
    return 0
  }

  async cutAbove(): Promise<void> {}

  async clear(): Promise<void> {}
}
