import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { projectRoot } from '../../scripts/chain/project-root'

export interface ProgramRun {
  child: ChildProcessWithoutNullStreams
  /** What it has written so far. */
  output: { stdout: string; stderr: string }
  /** Its exit code, once it has ended and everything it wrote was read. */
  ended: Promise<number | null>
}

/** Starts a program in the project's folder. */
export const runProgram = (command: string, args: readonly string[]): ProgramRun => {
  const child = spawn(command, args, { cwd: projectRoot() })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, output, ended }
}

export const runWatchCommand = (args: readonly string[]): ProgramRun =>
  runProgram(process.execPath, ['--import', 'tsx', 'scripts/watch.ts', ...args])
