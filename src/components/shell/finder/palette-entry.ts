import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { PoolView } from '@/lib/pools/pool-view'
import type { Command } from './command'

/** Something that the palette offers. */
export type PaletteEntry =
  | { kind: 'pool'; id: string; pool: PoolView; run: () => void }
  | { kind: 'address'; id: string; address: Hex; isMine: boolean; run: () => void }
  | ({ kind: 'command' } & Command)

export interface PaletteGroup {
  title: string
  entries: readonly PaletteEntry[]
}
