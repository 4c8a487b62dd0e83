import { clockMs } from './clock-ms'
import { pathToFileURL } from 'node:url'
import type { Adapter, Watcher } from './adapter'
import type { Command, Reply, RunReport, SightingRow } from './protocol'

/** A process of its own for one client: node main.ts FILE-OF-ADAPTER, driven by messages from its parent. */
const adapter = (await import(pathToFileURL(process.argv[2] ?? '').href)) as Adapter

interface Run {
  watcher: Watcher
  rows: SightingRow[]
  count: number
}

const runs = new Map<string, Run>()
let uncaught = 0

// Some clients throw into the void when their socket fails. In use that ends a process; here it is counted.
process.on('uncaughtException', () => uncaught++)
process.on('unhandledRejection', () => uncaught++)
process.on('disconnect', () => process.exit(0))

const runOf = (name: string): Run => {
  const run = runs.get(name)
  if (!run) throw new Error(`nothing runs under ${name}`)
  return run
}

async function watch(command: Extract<Command, { do: 'watch' }>): Promise<void> {
  const rows: SightingRow[] = []
  const run: Run = { watcher: { stop: () => undefined }, rows, count: 0 }
  runs.set(command.run, run)
  run.watcher = await adapter.watch(command.endpoint, ({ block, index, hash, removed }) => {
    run.count++
    if (!command.countOnly) rows.push([block, index, hash, removed, clockMs()])
  })
}

function report(name: string): RunReport {
  const { watcher, rows } = runOf(name)
  const kept = watcher.kept?.().map(({ block, index, hash }) => [block, index, hash] as const) ?? null
  return { sightings: rows, kept, uncaught, says: watcher.describe?.() ?? '' }
}

async function stop(name: string): Promise<void> {
  const { watcher } = runOf(name)
  runs.delete(name)
  await watcher.stop()
}

async function scan(command: Extract<Command, { do: 'scan' }>): Promise<{ logs: number; ms: number }> {
  if (!adapter.scan) throw new Error('it reads no history')
  const from = clockMs()
  const logs = await adapter.scan(command.endpoint, command.toBlock)
  return { logs, ms: clockMs() - from }
}

async function heap(): Promise<number> {
  for (let pass = 0; pass < 3; pass++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage().heapUsed
}

async function obey(command: Command): Promise<unknown> {
  switch (command.do) {
    case 'watch':
      return watch(command)
    case 'count':
      return runOf(command.run).count
    case 'report':
      return report(command.run)
    case 'stop':
      return stop(command.run)
    case 'scan':
      return scan(command)
    case 'heap':
      return heap()
  }
}

process.on('message', (message: { id: number; command: Command }) => {
  obey(message.command).then(
    (result) => process.send?.({ id: message.id, result } satisfies Reply),
    (error: unknown) =>
      process.send?.({ id: message.id, error: error instanceof Error ? error.message : String(error) } satisfies Reply),
  )
})
process.send?.({ id: 0, result: 'ready' } satisfies Reply)
