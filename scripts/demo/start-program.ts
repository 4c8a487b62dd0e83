import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { guardProcess } from '../chain/guard-process'
import { projectRoot } from '../chain/project-root'

export interface Program {
  /** Resolves with the exit code when it has ended, wanted or not. */
  ended: Promise<number>
  stop(): Promise<void>
}

const onWindows = process.platform === 'win32'
const PATIENCE_MS = 5000

/**
 * Starts a Node program of the project with its output shown, in a process group of its own: Ctrl-C reaches us alone,
 * and ending it ends all that it started. Should this process die, a guard ends the group.
 */
export const startProgram = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Program> => {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot(),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !onWindows,
  })
  await once(child, 'spawn')
  const target = (onWindows ? 1 : -1) * (child.pid as number)
  const release = guardProcess(target)
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(target, name)
    } catch {
      // It has ended in the meantime.
    }
  }
  const ended = once(child, 'exit').then(([code]) => {
    // What the program left behind goes with it.
    signal('SIGKILL')
    release()
    return typeof code === 'number' ? code : 1
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    signal('SIGTERM')
    const patience = setTimeout(() => signal('SIGKILL'), PATIENCE_MS)
    await ended
    clearTimeout(patience)
  }
  return { ended, stop }
}
