import { decodeAbiParameters, toEventSelector, type Abi, type AbiEvent, type AbiParameter } from 'viem'
import type { ChainLog, Hex } from './engine/chain-log'
import { lowerAddresses } from './lower-addresses'

/** One event of an ABI, ready to decode. */
export interface CompiledEvent {
  name: string
  topic: Hex
  /** Names of its arguments; an argument without one is named by its place. */
  inputs: readonly string[]
  /**
   * The arguments by name; addresses in lower case. Of an indexed string, array or tuple only its hash is in the log.
   * @throws when the log does not have the event's layout.
   */
  decode: (log: Pick<ChainLog, 'topics' | 'data'>) => Record<string, unknown>
}

type Place = readonly [name: string, param: AbiParameter]

/** The events of any ABI; anonymous ones cannot be told apart by topic and are left out. */
export function compileEvents(abi: Abi): CompiledEvent[] {
  return abi.filter((item): item is AbiEvent => item.type === 'event' && !item.anonymous).map(compileEvent)
}

function compileEvent(event: AbiEvent): CompiledEvent {
  const inputs = event.inputs.map(({ name }, index) => name || String(index))
  const placesOf = (indexed: boolean): Place[] =>
    event.inputs.flatMap((param, index) =>
      (param.indexed ?? false) === indexed ? [[inputs[index] ?? '', param] as const] : [],
    )
  const inTopics = placesOf(true)
  const inData = placesOf(false)
  const dataParams = inData.map(([, param]) => param)
  return {
    name: event.name,
    topic: toEventSelector(event).toLowerCase() as Hex,
    inputs,
    decode({ topics, data }) {
      const found = topics.length - 1
      if (found !== inTopics.length)
        throw new Error(`${event.name} has ${inTopics.length} indexed arguments, the log has ${found}`)
      const values = new Map<string, unknown>()
      inTopics.forEach(([name, param], index) => values.set(name, decodeTopic(param, topics[index + 1] ?? '0x')))
      const decoded = decodeAbiParameters(dataParams, data)
      inData.forEach(([name, param], index) => values.set(name, lowerAddresses(param, decoded[index])))
      return Object.fromEntries(inputs.map((name) => [name, values.get(name)]))
    },
  }
}

function decodeTopic(param: AbiParameter, topic: Hex): unknown {
  const isHashed = param.type === 'string' || param.type === 'bytes' || /^tuple|\]$/.test(param.type)
  return isHashed ? topic : lowerAddresses(param, decodeAbiParameters([param], topic)[0])
}
