import type { PoolView } from './pool-view'

/** Pools with `from` to `through` members, both included. */
export interface SizeClass {
  from: number
  through: number
  pools: number
  /** Of all pools, 0 to 1. */
  share: number
}

const classes = [
  [0, 0],
  [1, 1],
  [2, 5],
  [6, 10],
  [11, 25],
  [26, 50],
  [51, Infinity],
] as const

/** How many pools there are of each size, by members; the classes are always the same and in order. */
export function poolSizes(pools: readonly PoolView[]): SizeClass[] {
  return classes.map(([from, through]) => {
    const inside = pools.filter(({ currentMembers }) => currentMembers >= from && currentMembers <= through).length
    return { from, through, pools: inside, share: pools.length === 0 ? 0 : inside / pools.length }
  })
}
