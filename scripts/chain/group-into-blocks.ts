import type { PoolAction } from './pool-action'
import type { Random } from './random'

const canShare = (block: readonly PoolAction[], action: PoolAction) =>
  [...block, action].every(({ kind }) => kind === 'create' || kind === 'join') &&
  block.every(({ from }) => from !== action.from)

/** Most actions get a block of their own; now and then strangers open and join pools in the same one. */
export const groupIntoBlocks = (random: Random, actions: readonly PoolAction[]): PoolAction[][] => {
  const blocks: PoolAction[][] = []
  for (const action of actions) {
    const last = blocks.at(-1)
    if (last && canShare(last, action) && random.chance(0.25)) last.push(action)
    else blocks.push([action])
  }
  return blocks
}
