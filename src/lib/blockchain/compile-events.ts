import { decodeEventLog, toEventSelector, type Abi, type AbiEvent } from 'viem'
import type { ChainLog, Hex } from './engine/chain-log'

/** One event of an ABI, ready to decode. */
export interface CompiledEvent {
  name: string
  topic: Hex
  /** Names of its arguments. */
  inputs: readonly string[]
  /** @throws when the log does not have the event's layout. */
  decode: (log: Pick<ChainLog, 'topics' | 'data'>) => Record<string, unknown>
}

/** The events of any ABI; anonymous ones cannot be told apart by topic and are left out. */
export function compileEvents(abi: Abi): CompiledEvent[] {
  const events = abi.filter((item): item is AbiEvent => item.type === 'event' && !item.anonymous)
  return events.map((event) => ({
    name: event.name,
    topic: toEventSelector(event).toLowerCase() as Hex,
    inputs: event.inputs.map((input) => input.name ?? ''),
    decode(log) {
      const topics = log.topics as [Hex, ...Hex[]]
      const { args } = decodeEventLog({ abi: [event], data: log.data, topics, strict: true })
      if (Array.isArray(args)) return Object.fromEntries(args.map((value, index) => [String(index), value as unknown]))
      return args ?? {}
    },
  }))
}
