import type { ParseArgsConfig } from 'node:util'
import type { ChainOptions } from './chain-options'

/** The command-line flags of the chain, as `node:util`'s `parseArgs` takes them. */
export const chainFlags = {
  port: { type: 'string', default: '8545' },
  host: { type: 'string', default: '127.0.0.1' },
  'block-time': { type: 'string', default: '2' },
  pools: { type: 'string', default: '250' },
  days: { type: 'string', default: '90' },
  rate: { type: 'string', default: '10' },
  seed: { type: 'string', default: '1' },
  'reorg-every': { type: 'string', default: '0' },
  state: { type: 'string' },
  'yield-speed': { type: 'string', default: '1' },
} as const satisfies ParseArgsConfig['options']

/** One line a flag, without `--port` and `--host`, whose meaning depends on the command. */
export const chainFlagsHelp = `  --block-time SECONDS   time between blocks, whole seconds; 0 mines each transaction at once (default 2)
  --pools N              pools in the history (default 250; with --days 0 as well, 0 gives an empty chain)
  --days N               length of the history, back from now (default 90)
  --rate N               live events a minute; 0 for none (default 10)
  --seed N               the same seed gives the same history (default 1)
  --reorg-every BLOCKS   replace the latest blocks every so often; 0 for never (default 0)
  --state FILE           keep the chain in this file: a second start goes on from there
  --yield-speed N        how many times faster than 1 % a year the yield grows (default 1)`

export type ChainFlagValues = { [Name in keyof typeof chainFlags]?: string | undefined }

/** Reads a whole number of at least 0, or throws a sentence that names the flag. */
export const wholeNumber = (flag: string, text: string | undefined, most = Number.MAX_SAFE_INTEGER): number => {
  const value = Number(text)
  if (text && /^\d+$/.test(text) && value <= most) return value
  throw new Error(`--${flag} takes a whole number from 0 to ${most}, not "${text ?? ''}".`)
}

const HIGHEST_PORT = 65_535

/** The chain that the flags ask for. Throws a sentence about the first flag that makes no sense. */
export const chainOptionsFrom = (values: ChainFlagValues): ChainOptions => ({
  port: wholeNumber('port', values.port, HIGHEST_PORT),
  host: values.host ?? '127.0.0.1',
  blockTime: wholeNumber('block-time', values['block-time']),
  pools: wholeNumber('pools', values.pools, 10_000),
  days: wholeNumber('days', values.days, 3650),
  rate: wholeNumber('rate', values.rate, 6000),
  seed: wholeNumber('seed', values.seed),
  reorgEvery: wholeNumber('reorg-every', values['reorg-every']),
  yieldSpeed: wholeNumber('yield-speed', values['yield-speed']),
  ...(values.state === undefined ? {} : { state: values.state }),
})
