import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAbi, type AbiEvent, type AbiItem } from 'viem'

const text = readFileSync(join(process.cwd(), '__tests__/chain/fixtures/cooperative-pool-abi.txt'), 'utf8')
/** Section A describes the contract that is deployed; later sections are about other versions. */
const lines = text.slice(text.indexOf('# A. '), text.indexOf('# B. ')).split('\n')

/** The deployed contract's interface. */
export const referenceAbi = parseAbi(
  lines.filter((line) => /^(struct|event|function|error)/.test(line)) as unknown as readonly string[],
) as readonly AbiItem[]

const eventIn = (line: string | undefined) => /^event (\w+)/.exec(line ?? '')?.[1]

/** The topic0 noted above each event, by the event's name. */
export const referenceTopics: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line, index): [string, string][] => {
    const topic = /^# (0x[0-9a-f]{64})/.exec(line)?.[1]
    const name = eventIn(lines[index + 1])
    return topic && name ? [[name, topic]] : []
  }),
)

export const isEvent = (item: AbiItem): item is AbiEvent => item.type === 'event'
