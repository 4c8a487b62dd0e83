import { PoolProjector } from '@/lib/pools/pool-projector'
import type { PoolEvent } from '@/lib/pools/pool-event'
import type { PoolRead } from '@/lib/pools/pool-read'
import type { PoolView } from '@/lib/pools/pool-view'
import { hash, type Model } from './model'

/** The views that events alone give, with everything proved. */
export function byEventsAlone(events: readonly PoolEvent[]): readonly PoolView[] {
  const projector = new PoolProjector()
  for (const event of events) projector.apply(event)
  projector.cover({ from: 0, through: 1_000_000, finalThrough: -1 })
  return projector.views()
}

/** What a state read of every pool of the model finds at the end of a block. */
export function readsAt(model: Model, block: number): PoolRead[] {
  const infos = model.atBlock.get(block) ?? []
  return infos.map((info, i) => ({ poolId: i + 1, blockNumber: block, info }))
}

/** Views without what only reads tell, and without how far they are known to reach. */
export const figures = (views: readonly PoolView[]) =>
  views.map(({ maxContribution: _, asOfBlock: __, ...rest }) => rest)

/** What the books of the model say, newest first. */
export const booksOf = (model: Model) =>
  model.infos
    .map((info, i) => ({
      id: i + 1,
      name: info.name,
      creator: info.creator,
      minContribution: info.minContribution,
      maxMembers: Number(info.maxMembers),
      currentMembers: Number(info.currentMembers),
      status: (['accepting', 'active', 'closed'] as const)[Number(info.status)],
      allowNewMembers: info.allowNewMembers,
      createdAt: Number(info.createdAt),
      totalBtc: info.totalBtcDeposited,
    }))
    .reverse()

/** The same event in a block that a reorganisation undid. */
export const orphan = (event: PoolEvent): PoolEvent =>
  ({ ...event, blockHash: hash(Number(event.blockNumber), 7) }) as PoolEvent
