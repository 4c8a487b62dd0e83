import { parseArgs } from 'node:util'

export const snapshotHelp = `npm run snapshot -- [flags]

Reads the whole final history of the configured contract and writes it to public/snapshots, so that a visitor only reads
what is newer. Build afterwards: a build ships the snapshot of its own contract.

  --verify        read the same ranges again and compare; ends with 1 on a difference
  --ws URL        WebSocket RPC (default: as configured)
  --http URL      HTTP RPC (default: as configured)
  --address 0x…   the contract (default: as configured)
  --from-block N  where its history begins (default: as configured)
  --chain-id N    the chain, with another contract (default: as configured)
  --public DIR    the folder of public files (default: public)
  --help          this text
`

const options = {
  verify: { type: 'boolean' },
  ws: { type: 'string' },
  http: { type: 'string' },
  address: { type: 'string' },
  'from-block': { type: 'string' },
  'chain-id': { type: 'string' },
  public: { type: 'string', default: 'public' },
  help: { type: 'boolean' },
} as const

/** Reads the command line. @throws with a sentence for whoever typed it. */
export function readSnapshotFlags(args: readonly string[]) {
  const { values } = parseArgs({ args: [...args], options })
  for (const name of ['from-block', 'chain-id'] as const) {
    const text = values[name]
    if (text !== undefined && !/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}".`)
  }
  return values
}
