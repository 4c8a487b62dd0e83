import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { composeEngine } from '@/lib/blockchain/compose-engine'
import type { EngineOptions } from '@/lib/blockchain/engine/engine-options'
import { snapshotSubject } from '@/lib/blockchain/engine/store/fetch-snapshot'
import { readSnapshot, SNAPSHOT_VERSION, writeSnapshot } from '@/lib/blockchain/engine/store/snapshot'
import { poolDecoder } from '@/lib/blockchain/pool-decoder'
import { getConfig } from '@/lib/config/get-config'
import { snapshotPath } from '@/lib/config/snapshot-path'
import { readHistory } from './snapshot/read-history'
import { readSnapshotFlags, snapshotHelp } from './snapshot/snapshot-flags'
import { differences } from './snapshot/verify-snapshot'

type Flags = ReturnType<typeof readSnapshotFlags>

async function engineOptions(flags: Flags): Promise<EngineOptions & { chainId: number }> {
  const chainId = Number(flags['chain-id'] ?? getConfig().chainId)
  const given = {
    chainId,
    ...(flags.ws === undefined ? {} : { rpcUrl: flags.ws }),
    ...(flags.http === undefined ? {} : { httpUrl: flags.http }),
    ...(flags.address === undefined ? {} : { address: flags.address }),
    ...(flags['from-block'] === undefined ? {} : { fromBlock: Number(flags['from-block']) }),
  }
  return { ...composeEngine(given, await poolDecoder(undefined)), chainId, snapshotUrl: null }
}

const report = (done: number, total: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} blocks read`)
}

async function build(options: EngineOptions & { chainId: number }, file: string): Promise<void> {
  const { genesisHash, ...settled } = await readHistory(options, { onProgress: report })
  const subject = snapshotSubject(options, { chainId: options.chainId, genesisHash })
  await mkdir(dirname(file), { recursive: true })
  const snapshot = { version: SNAPSHOT_VERSION, ...subject, builtAt: Date.now(), ...settled } as const
  await writeFile(file, await writeSnapshot(snapshot))
  console.log(
    `${file}: ${settled.logs.length} events, complete from block ${options.fromBlock} through ${settled.final}`,
  )
}

async function verify(options: EngineOptions & { chainId: number }, file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const history = await readHistory(options, { onProgress: report })
  const subject = snapshotSubject(options, { chainId: options.chainId, genesisHash: history.genesisHash })
  const snapshot = await readSnapshot(text, subject)
  const found = differences(snapshot, history)
  if (found.length > 0) throw new Error(`${file} differs from the chain: ${found.join('; ')}`)
  console.log(`${file} holds: ${snapshot.logs.length} events through block ${snapshot.final}, read again and the same`)
}

async function main(): Promise<void> {
  const flags = readSnapshotFlags(process.argv.slice(2))
  if (flags.help) return console.log(snapshotHelp)
  const options = await engineOptions(flags)
  const file = join(flags.public, snapshotPath(options))
  await (flags.verify ? verify(options, file) : build(options, file))
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
