import { platformPorts } from '@/lib/blockchain/platform-ports'
import { stopRequested } from './chain/stop-requested'
import { LineOutput } from './watch/line-output'
import { RunRecorder } from './watch/record-run'
import { readRecording } from './watch/recording'
import { RunReplay } from './watch/replay-run'
import { runWatch } from './watch/run-watch'
import { UsageError } from './watch/usage-error'
import { completeSettings, readWatchFlags, watchHelp, type WatchCommand } from './watch/watch-flags'
import type { WatchSettings } from './watch/watch-settings'

type Write = (line: string) => void

async function follow(settings: WatchSettings, write: Write): Promise<void> {
  const run = runWatch(settings, await platformPorts(), write)
  void stopRequested().then(run.stop)
  await run.done
}

async function record(settings: WatchSettings, file: string, write: Write): Promise<void> {
  const ports = await platformPorts()
  const recorder = orUsageError(() => new RunRecorder(file, settings, ports))
  const run = runWatch(settings, recorder.ports, write)
  void stopRequested().then(() => recorder.stop(run.stop))
  await run.done
  recorder.close()
}

async function replay(given: Partial<WatchSettings>, file: string, write: Write): Promise<void> {
  const { header, events } = orUsageError(() => readRecording(file))
  const player = new RunReplay(header)
  const run = runWatch(completeSettings({ ...header.settings, ...given }), player.ports, write)
  await Promise.race([player.play(events, run.stop), run.done])
}

function orUsageError<T>(open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function execute({ given, ...command }: WatchCommand, write: Write): Promise<void> {
  if (command.replay !== null) return replay(given, command.replay, write)
  const settings = completeSettings(given)
  return command.record === null ? follow(settings, write) : record(settings, command.record, write)
}

async function main(): Promise<void> {
  // Whoever reads may have had enough: then there is nobody left to write for.
  process.stdout.on('error', () => process.exit(0))
  const output = new LineOutput(process.stdout)
  const command = readWatchFlags(process.argv.slice(2))
  if (command.help) output.write(watchHelp)
  else await execute(command, output.write)
  await output.end()
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(error instanceof UsageError ? 2 : 1)
  },
)
