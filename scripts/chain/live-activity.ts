import type { Hex } from 'viem'
import { chooseAction, chooseCreation } from './choose-action'
import { followPoolBook } from './follow-pool-book'
import { actionTransaction } from './pool-action'
import type { Random } from './random'
import { sendPoolTransaction } from './send-pool-transaction'

interface Liveliness {
  chain: { httpUrl: string; address: Hex; fromBlock: number }
  accounts: readonly Hex[]
  random: Random
  /** Events a minute. */
  rate: number
}

const CREATIONS = 0.25

/** Lets the invented people go on, at random moments. Returns what ends it. */
export const startLiveActivity = ({ chain, accounts, random, rate }: Liveliness): (() => void) => {
  const readBook = followPoolBook(chain)
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  const act = async () => {
    const { pools } = await readBook()
    const action = random.chance(CREATIONS) ? chooseCreation(random, accounts) : chooseAction(random, pools, accounts)
    await sendPoolTransaction(chain, actionTransaction(action))
  }
  const next = () => {
    if (stopped) return
    const pause = (-Math.log(1 - random.next()) * 60_000) / rate
    // A node that is being stopped or reorganised may not answer: the next action reads the book anew.
    timer = setTimeout(
      () =>
        void act()
          .catch(() => undefined)
          .finally(next),
      pause,
    )
  }
  if (rate > 0) next()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
