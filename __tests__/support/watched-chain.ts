import { platformPorts } from '@/lib/blockchain/platform-ports'
import { runWatch } from '../../scripts/watch/run-watch'
import { FaultProxy } from './fault-proxy'
import { tickerAbi } from './ticker-contract'
import type { ChainVersion, TickingChain } from './ticking-chain'
import { until } from './until'
import { WatchFold } from './watch-fold'

const HEARTBEAT_MS = 1_000

/** A chain followed through the fault proxy by the very code that `npm run watch` runs. */
export class WatchedChain {
  readonly fold = new WatchFold()
  readonly lines: string[] = []
  private versionsBefore: number
  /** Of chains that the node was on before. */
  private readonly formerVersions: ChainVersion[] = []

  private constructor(
    private chain: TickingChain,
    readonly proxy: FaultProxy,
    private readonly end: () => void,
  ) {
    this.versionsBefore = chain.past.length
  }

  /** Starts to follow. `prepare` sets the faults that are there from the beginning. */
  static async start(chain: TickingChain, prepare: (proxy: FaultProxy) => void = () => undefined, seed = 1) {
    const proxy = await FaultProxy.start(chain, seed)
    prepare(proxy)
    const settings = {
      wsUrls: [proxy.wsUrl],
      httpUrls: [proxy.httpUrl],
      address: chain.address,
      fromBlock: chain.fromBlock,
      abi: tickerAbi,
      untilBlock: null,
      heartbeat: HEARTBEAT_MS,
    }
    const run = runWatch(settings, await platformPorts(), (line) => {
      watched.lines.push(line)
      watched.fold.take(line)
    })
    const watched = new WatchedChain(chain, proxy, run.stop)
    return watched
  }

  get lastState(): string | undefined {
    return this.fold.states.at(-1)
  }

  connected(): Promise<void> {
    return until('the socket feeds', () => this.lastState === 'connected socket')
  }

  /** Waits until everything is there and covered, then holds every claim made on the way against the chain. */
  async settles(withinMs = 30_000): Promise<void> {
    const { fold, chain } = this
    await until(
      'the fold equals the chain',
      async () => fold.equals(await chain.version(), chain.fromBlock),
      withinMs,
      () => `coverage ${JSON.stringify(fold.coverage)}, held ${fold.held.size}, states ${fold.states.join(', ')}`,
    )
    expect(fold.contradictions).toEqual([])
    expect(fold.falseClaims([...this.formerVersions, ...(await this.versions())])).toEqual([])
  }

  /** The node is restarted with another chain. */
  async moveTo(chain: TickingChain): Promise<void> {
    this.formerVersions.push(...(await this.versions()))
    this.chain = chain
    this.versionsBefore = chain.past.length
    this.proxy.node = chain
    this.proxy.cut()
  }

  private async versions(): Promise<ChainVersion[]> {
    return [...this.chain.past.slice(this.versionsBefore), await this.chain.version()]
  }

  async stop(): Promise<void> {
    this.end()
    await this.proxy.stop()
  }
}
