import { spawn } from 'node:child_process'
import { until } from './until'

/** A command of the project as a user's shell would run it, with what it has said so far. */
export const runScript = (script: string, ...args: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}`, ...args], { cwd: process.cwd() })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    said,
    ended,
    pid: child.pid as number,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Resolves with the first line on stdout. */
    firstLine: () => until(() => /^(.*)\n/.exec(said.stdout)?.[1]),
    /** Resolves with exit code and all output. */
    result: async () => ({ code: await ended, ...said }),
  }
}
