import { createRandom } from '../../../scripts/chain/random'
import { liveOn, makeMischief } from '../../support/fault-mix'
import { TickingChain } from '../../support/ticking-chain'
import { WatchedChain } from '../../support/watched-chain'

const MOST_SECONDS = 120
const seconds = Math.min(MOST_SECONDS, Number(process.env.FAULT_SECONDS ?? MOST_SECONDS))
const seed = Number(process.env.FAULT_SEED ?? Date.now() >>> 0)

const BLOCK_EVERY_MS = 120
const MISHAP_EVERY_MS = 600

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const withSeed = (error: unknown): Error =>
  new Error(`FAULT_SEED=${seed} FAULT_SECONDS=${seconds}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  })

it(
  `I1 to I5: holds the chain after ${seconds} s of everything at random, and claimed nothing false on the way`,
  async () => {
    const chain = await TickingChain.start()
    await chain.mineBlocks(60)
    const watched = await WatchedChain.start(chain, () => undefined, seed)
    try {
      const random = createRandom(seed)
      const end = Date.now() + seconds * 1_000
      let mishapAt = Date.now()
      while (Date.now() < end) {
        await liveOn(chain, random)
        if (Date.now() >= mishapAt) {
          makeMischief(watched.proxy, random)
          mishapAt = Date.now() + MISHAP_EVERY_MS
        }
        await pause(BLOCK_EVERY_MS)
      }
      watched.proxy.heal()
      await watched.settles(30_000)
    } catch (error) {
      throw withSeed(error)
    } finally {
      await watched.stop()
      await chain.stop()
    }
  },
  (seconds + 90) * 1_000,
)
