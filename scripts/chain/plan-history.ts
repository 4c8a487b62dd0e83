import type { Hex } from 'viem'
import { chooseAction, chooseCreation } from './choose-action'
import { hostileNames } from './hostile-names'
import { openingStory } from './opening-story'
import { foresee, type PoolAction } from './pool-action'
import type { PoolBook } from './pool-book'
import type { Random } from './random'

interface Plan {
  random: Random
  accounts: readonly Hex[]
  /** What is there already; afterwards what will be there. */
  book: PoolBook
  /** Pools to open. */
  creations: number
  /** Actions in all; at least as many as pools. */
  events: number
}

/** Spreads the hostile names over the pools to come, at most on every fourth. */
const hostilePlaces = (creations: number) => {
  const count = Math.min(hostileNames.length, Math.floor(creations / 4))
  return new Map(
    hostileNames.slice(0, count).map((name, index) => [Math.floor(((index + 0.5) * creations) / count), name]),
  )
}

const isFirstChapter = (book: PoolBook, creations: number) => book.pools.length === 0 && creations >= 3

/** What people will do, one after the other, pools opened evenly in between. A new chain opens with a story. */
export const planHistory = ({ random, accounts, book, creations, events }: Plan): PoolAction[] => {
  const actions: PoolAction[] = []
  const act = (action: PoolAction) => {
    foresee(book, action)
    actions.push(action)
  }
  if (isFirstChapter(book, creations)) openingStory(random, accounts).forEach(act)
  let created = actions.filter(({ kind }) => kind === 'create').length
  const hostile = hostilePlaces(creations)
  while (created < creations || (actions.length < events && book.pools.length > 0)) {
    if (created < creations && created * events <= actions.length * creations) {
      act(chooseCreation(random, accounts, hostile.get(created)))
      created++
      continue
    }
    const action = chooseAction(random, book.pools, accounts)
    // Only the count above opens pools, so that there are exactly as many as asked for.
    if (action.kind !== 'create') act(action)
    else if (created < creations) {
      act(action)
      created++
    } else break
  }
  return actions
}
