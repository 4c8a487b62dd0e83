import type { Alerts } from '../alerts'
import type { ChainLog, Hex } from '../chain-log'
import type { EngineOptions } from '../engine-options'
import type { Fetch } from '../ports'
import { DeadlineError } from '../rpc/deadline-error'
import { RpcError } from '../rpc/rpc-error'
import type { Answerer } from '../scan/answerer'
import { fetchSnapshot, snapshotSubject } from '../store/fetch-snapshot'
import type { KeptLogs } from '../store/kept-logs'
import type { KeptChain } from '../store/log-store'
import { keptAgreement } from '../sync/kept-agreement'
import { readHeaders } from '../scan/read-range'
import { identifyChain, type ChainIdentity } from './identify-chain'

interface SessionHooks {
  /** Logs that an earlier session kept, before anything else of this chain. */
  replay: (logs: readonly ChainLog[]) => void
  restore: (kept: KeptChain) => void
  /** The endpoint is on another chain than a moment ago. */
  onOtherChain: () => void
}

const DEADLINE_MS = 8_000

/** Which chain the engine is on. Every endpoint is asked before it is believed: a local chain may restart with another genesis. */
export class ChainSession {
  private identity: ChainIdentity | null = null
  private opening: Promise<void> | null = null

  constructor(
    private readonly options: EngineOptions,
    private readonly kept: KeptLogs,
    private readonly alerts: Alerts,
    private readonly fetch: Fetch,
    private readonly hooks: SessionHooks,
  ) {}

  get chainId(): number | null {
    return this.identity?.chainId ?? null
  }

  get genesisHash(): Hex | null {
    return this.identity?.genesisHash ?? null
  }

  get known(): boolean {
    return this.identity !== null
  }

  /** True when the answerer is on our chain. What was kept of the chain is taken up the first time. @throws RpcError, DeadlineError */
  async admits(answerer: Answerer): Promise<boolean> {
    const { chainId, address } = this.options
    const found = await identifyChain(answerer, address, DEADLINE_MS)
    if (chainId !== null && found.chainId !== chainId) {
      const message = `wrong chain: expected ${chainId}, the node is on ${found.chainId ?? 'none'}`
      this.alerts.raise('wrong-chain', 'error', message)
      return false
    }
    this.alerts.clear('wrong-chain')
    if (found.hasContract) this.alerts.clear('no-contract')
    else
      this.alerts.raise('no-contract', 'error', `There is no contract at ${address} on chain ${found.chainId ?? '?'}`)
    if (this.isOther(found)) {
      this.identity = null
      this.opening = null
      this.hooks.onOtherChain()
    }
    if (this.identity === null) {
      this.opening ??= this.open(found, answerer)
      await this.opening.catch((error: unknown) => {
        // Whoever answers next may be able to say it.
        this.opening = null
        throw error
      })
    }
    return true
  }

  /** Whether the answerer is on our chain, without drawing conclusions. @throws RpcError, DeadlineError */
  async recognises(answerer: Answerer): Promise<boolean> {
    const found = await identifyChain(answerer, this.options.address, DEADLINE_MS)
    return this.identity !== null && found.chainId === this.identity.chainId && !this.isOther(found)
  }

  private isOther(found: ChainIdentity): boolean {
    const known = this.identity?.genesisHash ?? null
    return known !== null && found.genesisHash !== null && known !== found.genesisHash
  }

  private async open(found: ChainIdentity, answerer: Answerer): Promise<void> {
    const kept = await this.kept.open(
      found.chainId ?? 0,
      found.genesisHash,
      (chain, logs) => keptAgreement(answerer, chain, logs),
      this.hooks.replay,
    )
    const known = kept ?? (await this.takeSnapshot(found, answerer))
    this.identity = found
    if (known) this.hooks.restore(known)
  }

  /** On a first visit a shipped snapshot spares the reading of old history. One that is no good is said and left. */
  private async takeSnapshot({ chainId, genesisHash }: ChainIdentity, answerer: Answerer): Promise<KeptChain | null> {
    const { options, fetch } = this
    if (options.snapshotUrl === null || chainId === null) return null
    try {
      const subject = snapshotSubject(options, { chainId, genesisHash })
      const { logs, builtAt, intervals, hashes, final } = await fetchSnapshot(fetch, options.snapshotUrl, subject)
      const [last] = await readHeaders(answerer, [final], DEADLINE_MS)
      const known = new Map(hashes).get(final)
      if (last && known && last.hash !== known) throw new Error('the chain has another block where the snapshot ends')
      const settled = { logs, intervals, hashes, final, snapshot: { builtAt, through: final } }
      this.hooks.replay(logs)
      this.kept.keep(settled)
      return { ...settled, count: logs.length, floor: 0 }
    } catch (error) {
      if (error instanceof RpcError || error instanceof DeadlineError) throw error
      const reason = error instanceof Error ? error.message : String(error)
      this.alerts.raise('snapshot', 'note', `History is read from the chain: ${reason}`)
      return null
    }
  }
}
