import type { ChainLog } from '../engine/chain-log'
import type { EngineCommand, EngineMessage } from '../engine/engine-message'
import type { RpcCall } from '../engine/rpc/json-rpc'
import type { ClientWord, HostWord } from './host-protocol'
import { HubClient } from './hub-client'
import type { Line } from './line'

/** The engine as a hub uses it. */
export interface HubEngine {
  command: (command: EngineCommand) => void
  call: (calls: readonly RpcCall[]) => Promise<unknown[]>
  /** Every log that is held or kept, in portions; what changes meanwhile is said as always. */
  replay: () => AsyncIterable<readonly ChainLog[]>
}

type Recap = { [T in 'chain' | 'coverage' | 'head' | 'status']?: Extract<EngineMessage, { type: T }> }

/** One engine for many clients: tabs of one browser share its socket, its reading and its memory. */
export class EngineHub {
  private readonly clients = new Map<Line, HubClient>()
  private recap: Recap = {}
  private readonly engine: Promise<HubEngine>

  constructor(open: (onMessage: (message: EngineMessage) => void) => Promise<HubEngine>) {
    this.engine = open((message) => this.say(message))
  }

  /** Takes a client in and tells it everything that is known. */
  async join(line: Line): Promise<void> {
    const tell = (message: EngineMessage): void => line.send({ kind: 'message', message } satisfies HostWord)
    const client = new HubClient(tell)
    this.clients.set(line, client)
    line.send({ kind: 'welcome' } satisfies HostWord)
    const engine = await this.engine
    client.begin()
    const { chain, coverage, head, status } = this.recap
    // For a client that comes later, what happened before it came is history.
    if (chain) tell({ ...chain, startHead: head?.number ?? chain.startHead })
    for await (const logs of engine.replay()) client.replay(logs)
    client.catchUp([coverage, head, status].filter((message) => message !== undefined))
    await this.balance()
  }

  leave(line: Line): void {
    if (!this.clients.delete(line)) return
    line.close()
    void this.balance()
  }

  async hear(line: Line, word: Exclude<ClientWord, { kind: 'bye' }>): Promise<void> {
    if (word.kind === 'ask') return line.send({ kind: 'here' } satisfies HostWord)
    if (word.kind === 'call') return this.answer(line, word.id, word.calls)
    const client = this.clients.get(line)
    const { command } = word
    if (!client) return
    if (command.type === 'disconnect') return this.leave(line)
    if (command.type === 'visible') client.visible = command.visible
    else if (command.type === 'history') client.wantsHistory = command.read
    else return (await this.engine).command(command)
    await this.balance()
  }

  /** Says nothing any more, and ends the engine. */
  async close(): Promise<void> {
    for (const line of this.clients.keys()) line.close()
    this.clients.clear()
    const engine = await this.engine
    engine.command({ type: 'disconnect' })
  }

  private say(message: EngineMessage): void {
    // What was said of the logs is void; which chain it is stands until it is said anew.
    if (message.type === 'reset') delete this.recap.coverage
    else if (message.type !== 'changes' && message.type !== 'beat')
      this.recap = { ...this.recap, [message.type]: message }
    for (const client of this.clients.values()) client.hear(message)
  }

  /** Does for all what any one of them wants. */
  private async balance(): Promise<void> {
    const engine = await this.engine
    const clients = [...this.clients.values()]
    engine.command({ type: 'visible', visible: clients.some((client) => client.visible) })
    engine.command({ type: 'history', read: clients.some((client) => client.wantsHistory) })
  }

  private async answer(line: Line, id: number, calls: readonly RpcCall[]): Promise<void> {
    try {
      line.send({ kind: 'answer', id, results: await (await this.engine).call(calls) } satisfies HostWord)
    } catch (error) {
      line.send({
        kind: 'refusal',
        id,
        reason: error instanceof Error ? error.message : String(error),
      } satisfies HostWord)
    }
  }
}
