import { parseArgs } from 'node:util'
import { chainFlags, chainFlagsHelp, chainOptionsFrom, wholeNumber } from '../chain/chain-flags'
import type { ChainOptions } from '../chain/chain-options'

export const demoHelp = `npm run demo -- [flags]

Installs what is missing, starts a chain with a history, builds the app for it and serves it until it is stopped.

  --port N               port of the app (default 3000)
  --host HOST            a name or address of this machine that other devices in the network can open; 0.0.0.0 finds
                         one (default 127.0.0.1: nobody else)
  --dev                  serve the sources with reloading instead of a production build
  --chain-port N         port of the chain; taken ones are skipped (default 8545)
${chainFlagsHelp}
                         (the demo keeps its chain in .cache unless told otherwise)
`

export interface DemoOptions {
  port: number
  host: string
  dev: boolean
  chain: ChainOptions
}

const LOWEST_PORT = 1
const HIGHEST_PORT = 65_535

/** Reads the command line; null when help is wanted. Throws a sentence about what makes no sense. */
export const readDemoFlags = (args: string[]): DemoOptions | null => {
  const { values } = parseArgs({
    args,
    options: {
      ...chainFlags,
      port: { type: 'string', default: '3000' },
      'chain-port': chainFlags.port,
      dev: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return null
  const port = wholeNumber('port', values.port, HIGHEST_PORT)
  if (port < LOWEST_PORT) throw new Error('--port takes a fixed port for the app, from 1 on.')
  const chain = chainOptionsFrom({ ...values, port: values['chain-port'] })
  return { port, host: values.host, dev: values.dev, chain }
}
