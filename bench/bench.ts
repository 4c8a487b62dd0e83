import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from '../scripts/chain/project-root'
import { runCommand } from '../scripts/chain/run-command'
import { runBlock } from './block/run-block'
import {
  bareSocket,
  peers,
  tidemark,
  tidemarkWithoutStore,
  tidemarkWithStore,
  type Contender,
} from './client/contenders'
import { peerVersions, preparePeers } from './client/prepare-peers'
import { startClients, type Clients } from './client/start-clients'
import { runDelivery } from './delivery/run-delivery'
import { fullScale, quickScale, type Scale } from './delivery/scenarios'
import { simulateHerd } from './herd/simulate-herd'
import { runHistory } from './history/run-history'
import { runLatency } from './latency/run-latency'
import { runMemory } from './memory/run-memory'
import { writeReport } from './report/write-report'
import { parts, type Part, type Results } from './results'
import { runTraffic } from './traffic/run-traffic'

const help = `npm run bench -- [options]

Measures Tidemark beside viem, wagmi, ethers, web3.js and alchemy-sdk on the same chain in one run, and writes
docs/benchmarks.md with its pictures. Takes about a quarter of an hour; leave the machine alone meanwhile. The other clients
are installed into bench/peers when they are missing.

  --quick       everything in about three minutes, with smaller numbers
  --only NAME   one part: ${parts.join(', ')}
  --out FOLDER  where to write (default docs; with --quick or --only .cache/bench, so that a part never
                replaces the whole)
  --help        this text
`

interface Size {
  scale: Scale
  rounds: number
  blocks: number
  blockRounds: number
  logs: number
  history: number
  events: number
  memory: readonly Contender[]
  /** Minutes of a quiet chain. */
  quiet: number
}

const own = [bareSocket, tidemarkWithStore, tidemarkWithoutStore]
/** The other settings of viem run the same code. */
const notForMemory = ['viem tuned', 'viem polling']

const full: Size = {
  scale: fullScale,
  rounds: 5,
  blocks: 100,
  blockRounds: 3,
  logs: 10_000,
  history: 400_000,
  events: 100_000,
  memory: [...own, ...peers.filter(({ name }) => !notForMemory.includes(name))],
  quiet: 2,
}

const quick: Size = {
  scale: quickScale,
  rounds: 1,
  blocks: 50,
  blockRounds: 1,
  logs: 1_000,
  history: 40_000,
  events: 5_000,
  memory: [...own, ...peers.filter(({ name }) => name === 'viem')],
  quiet: 1,
}

/** Blocks in the modelled history for each of its logs. */
const BLOCKS_PER_LOG = 8
const HERD = { clients: 10_000, outageMs: 30_000 }

const everyone = [bareSocket, tidemark, ...peers]
function measurements(size: Size, peersMissing: string | null): { [P in Part]: () => Promise<Results[P]> } {
  const withClients = async <T>(
    contenders: readonly Contender[],
    run: (clients: Clients) => Promise<T>,
  ): Promise<T> => {
    const clients = await startClients(contenders, peersMissing)
    return run(clients).finally(() => clients.end())
  }
  return {
    delivery: () => withClients(everyone, (clients) => runDelivery(clients, size.scale)),
    latency: () => withClients(everyone, (clients) => runLatency(clients, size.rounds, size.blocks)),
    block: () => withClients(everyone, (clients) => runBlock(clients, size.blockRounds, size.logs)),
    history: () => runHistory(peersMissing, size.history, size.history / BLOCKS_PER_LOG),
    herd: async () => simulateHerd(HERD.clients, HERD.outageMs),
    memory: () => withClients(size.memory, (clients) => runMemory(clients, size.events)),
    traffic: () => runTraffic(size.quiet),
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const wanted = parts.filter((part) => values.only === undefined || part === values.only)
  if (wanted.length === 0) throw new Error(`--only takes one of: ${parts.join(', ')}`)
  const isPartial = values.quick === true || values.only !== undefined
  const folder = values.out ?? join(projectRoot(), isPartial ? '.cache/bench' : 'docs')
  return { ...values, wanted, folder }
}

runCommand(async () => {
  const options = readOptions()
  if (options.help) return void process.stdout.write(help)
  const started = Date.now()
  const needsPeers = options.wanted.some((part) => part !== 'herd' && part !== 'traffic')
  const peersMissing = needsPeers ? await preparePeers() : null
  const runs = measurements(options.quick ? quick : full, peersMissing)
  const results: Results = {}
  const failures = new Map<Part, string>()
  for (const part of options.wanted) {
    process.stderr.write(`${part} … `)
    const begun = Date.now()
    try {
      Object.assign(results, { [part]: await runs[part]() })
      process.stderr.write(`${Math.round((Date.now() - begun) / 1000)} s\n`)
    } catch (error) {
      failures.set(part, error instanceof Error ? error.message : String(error))
      process.stderr.write(`failed: ${failures.get(part)}\n`)
    }
  }
  const command = `npm run bench${options.quick ? ' -- --quick' : ''}${options.only ? ` -- --only ${options.only}` : ''}`
  const seconds = (Date.now() - started) / 1000
  const facts = { command, seconds, isFull: !options.quick, peersMissing, versions: peerVersions(), failures }
  process.stdout.write(await writeReport(options.folder, results, facts))
  process.stderr.write(`Written to ${options.folder}\n`)
  if (failures.size > 0) throw new Error(`Could not measure: ${[...failures.keys()].join(', ')}`)
})
