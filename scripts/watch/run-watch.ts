import type { Abi } from 'viem'
import { compileEvents } from '@/lib/blockchain/compile-events'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { Engine } from '@/lib/blockchain/engine/engine'
import type { EngineMessage } from '@/lib/blockchain/engine/engine-message'
import type { EnginePorts } from '@/lib/blockchain/engine/ports'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { askChainId } from './ask-chain-id'
import { Narrator } from './narrator'
import { watchEngineOptions } from './watch-engine-options'
import type { WatchSettings } from './watch-settings'

export interface WatchRun {
  /** Resolves when the run is over: covered through the block asked for, or stopped. Nothing is written afterwards. */
  done: Promise<void>
  stop: () => void
}

/** Follows a contract and writes a line for everything that happens. Depends on nothing but the ports. */
export function runWatch(settings: WatchSettings, ports: EnginePorts, write: (line: string) => void): WatchRun {
  let engine: Engine | null = null
  let over = false
  let resolve = (): void => undefined
  const done = new Promise<void>((settle) => (resolve = settle))
  const stop = (): void => {
    if (over) return
    over = true
    engine?.command({ type: 'disconnect' })
    resolve()
  }
  const abi: Abi = settings.abi ?? poolEventsAbi
  const narrator = new Narrator(abi, settings.fromBlock, (line) => void (over || write(line)))
  const hear = (message: EngineMessage): void => {
    narrator.hear(message)
    if (covers(message, settings)) stop()
  }
  void askChainId(settings, ports).then((chainId) => {
    if (over) return
    engine = new Engine(watchEngineOptions(settings, chainId, topicsOf(abi)), ports, null, hear)
    engine.command({ type: 'connect' })
  })
  return { done, stop }
}

/** The topics to follow; null for all, because an anonymous event's first topic can be anything. */
function topicsOf(abi: Abi): Hex[] | null {
  if (abi.some((item) => item.type === 'event' && item.anonymous)) return null
  return [...new Set(compileEvents(abi).map((event) => event.topic))]
}

function covers(message: EngineMessage, { fromBlock, untilBlock }: WatchSettings): boolean {
  if (untilBlock === null || message.type !== 'coverage' || message.coverage === null) return false
  return message.coverage.from <= fromBlock && message.coverage.through >= untilBlock
}
