import type { WebSocketManagerOptions } from '@/lib/blockchain/manager/manager-options'
import { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { startChain, type Chain } from '../../scripts/chain/start-chain'
import { CutProxy } from './cut-proxy'

/** A chain, a proxy before its socket, and the one manager that follows it through the proxy. */
export class ManagedChain {
  private constructor(
    readonly chain: Chain,
    public proxy: CutProxy,
  ) {}

  static async start(): Promise<ManagedChain> {
    const chain = await startChain()
    return new ManagedChain(chain, await CutProxy.start(chain.wsUrl))
  }

  /** The manager; quick to try again, so that tests are. Without HTTP: what is filled in came over the socket. */
  manager(options: WebSocketManagerOptions = {}): WebSocketManager {
    const { address, fromBlock } = this.chain
    return WebSocketManager.getInstance({
      rpcUrl: this.proxy.wsUrl,
      address,
      fromBlock,
      reconnectDelay: 50,
      maxReconnectDelay: 200,
      ...options,
    })
  }

  /** Ends the manager and what it asked; the chain stays. */
  async renew(): Promise<void> {
    WebSocketManager.getInstance().destroy()
    await this.proxy.stop()
    this.proxy = await CutProxy.start(this.chain.wsUrl)
  }

  async stop(): Promise<void> {
    WebSocketManager.getInstance().destroy()
    await this.proxy.stop()
    await this.chain.stop()
  }
}
