import { parseArgs } from 'node:util'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { wholeNumber } from '../chain/chain-flags'
import { readAbi } from './read-abi'
import { UsageError } from './usage-error'
import type { WatchSettings } from './watch-settings'

export const watchHelp = `npm run --silent watch -- --ws URL --http URL --address 0x… --from-block N [flags]

Follows one contract's events with the engine of the app and writes them to standard output, one JSON object a line:

  {"type":"apply","event":"PoolCreated","blockNumber":12,"blockHash":"0x…","transactionHash":"0x…","logIndex":3,
   "args":{…},"via":"push"}        an event; via "push" when the node sent it by itself, "pull" when it was read
  {"type":"revert",…}              the same event: the chain took it back
  {"type":"coverage","from":1,"through":12,"finalThrough":-1}
                                   everything in these blocks was said, and stands; an empty range has through < from
  {"type":"state","state":"connected","source":"socket"}
                                   the connection changed, or who feeds: socket or polling
  {"type":"undecodable",…}         a log that fits none of the events; "removed" when the chain took it back

Integers of up to 48 bits are JSON numbers, wider ones decimal strings; all hex is lower case.

  --ws URL, --http URL   the node; several of a kind separated by commas
  --address 0x…          the contract
  --from-block N         where its history begins
  --abi FILE             a JSON ABI, an artifact with .abi, or human-readable lines (default: the pools' events)
  --until-block M        end with code 0 when everything through block M is covered
  --heartbeat MS         how often the node is asked for its head; every bound on silence scales with it (default 30000)
  --record FILE          write everything that the network and the clock did to FILE
  --replay FILE          run again what --record wrote, without a network; flags that are given replace recorded ones
  --help                 this text

Ends with 0 on SIGTERM or when the range is covered, with 2 and one line on standard error for bad arguments.
`

const options = {
  ws: { type: 'string' },
  http: { type: 'string' },
  address: { type: 'string' },
  'from-block': { type: 'string' },
  abi: { type: 'string' },
  'until-block': { type: 'string' },
  heartbeat: { type: 'string' },
  record: { type: 'string' },
  replay: { type: 'string' },
  help: { type: 'boolean' },
} as const

const DEFAULT_HEARTBEAT_MS = 30_000
const LEAST_HEARTBEAT_MS = 100
const MOST_HEARTBEAT_MS = 3_600_000

export interface WatchCommand {
  help: boolean
  record: string | null
  replay: string | null
  /** The flags that were given. */
  given: Partial<WatchSettings>
}

/** Reads the command line. @throws UsageError */
export function readWatchFlags(args: readonly string[]): WatchCommand {
  const values = parse(args)
  if (values.record !== undefined && values.replay !== undefined)
    throw new UsageError('--record and --replay exclude each other.')
  const number = (flag: string, text: string): number => attempt(() => wholeNumber(flag, text))
  const given: Partial<WatchSettings> = {}
  if (values.ws !== undefined) given.wsUrls = readUrls('--ws', values.ws, ['ws:', 'wss:'])
  if (values.http !== undefined) given.httpUrls = readUrls('--http', values.http, ['http:', 'https:'])
  if (values.address !== undefined) given.address = readAddress(values.address)
  if (values['from-block'] !== undefined) given.fromBlock = number('from-block', values['from-block'])
  if (values['until-block'] !== undefined) given.untilBlock = number('until-block', values['until-block'])
  if (values.heartbeat !== undefined) given.heartbeat = readHeartbeat(number('heartbeat', values.heartbeat))
  if (values.abi !== undefined) given.abi = readAbi(values.abi)
  return { help: values.help ?? false, record: values.record ?? null, replay: values.replay ?? null, given }
}

/** The settings of a run. @throws UsageError when a flag that is needed is missing. */
export function completeSettings(given: Partial<WatchSettings>): WatchSettings {
  const { wsUrls, httpUrls, address, fromBlock, abi = null, untilBlock = null, heartbeat } = given
  const needed = { '--ws': wsUrls, '--http': httpUrls, '--address': address, '--from-block': fromBlock }
  const missing = Object.keys(needed).filter((flag) => needed[flag as keyof typeof needed] === undefined)
  if (!wsUrls || !httpUrls || !address || fromBlock === undefined)
    throw new UsageError(`${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing; see --help.`)
  if (untilBlock !== null && untilBlock < fromBlock) throw new UsageError('--until-block lies before --from-block.')
  return { wsUrls, httpUrls, address, fromBlock, abi, untilBlock, heartbeat: heartbeat ?? DEFAULT_HEARTBEAT_MS }
}

const parse = (args: readonly string[]) => attempt(() => parseArgs({ args: [...args], options }).values)

/** What Node's own parser and other commands' readers throw is a usage error here. */
function attempt<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readUrls(flag: string, text: string, protocols: readonly string[]): string[] {
  const urls = text.split(',').map((part) => part.trim())
  const wrong = urls.find((url) => !URL.canParse(url) || !protocols.includes(new URL(url).protocol))
  if (wrong !== undefined) throw new UsageError(`${flag} takes a ${protocols.join('// or ')}// URL, not "${wrong}".`)
  return urls
}

function readAddress(text: string): Hex {
  if (!/^0x[0-9a-f]{40}$/i.test(text)) throw new UsageError(`--address takes 0x and 40 hex digits, not "${text}".`)
  return text.toLowerCase() as Hex
}

function readHeartbeat(heartbeat: number): number {
  if (heartbeat >= LEAST_HEARTBEAT_MS && heartbeat <= MOST_HEARTBEAT_MS) return heartbeat
  throw new UsageError(`--heartbeat takes ${LEAST_HEARTBEAT_MS} to ${MOST_HEARTBEAT_MS} milliseconds.`)
}
