import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { anvilBinary } from './anvil-binary'
import { guardProcess } from './guard-process'
import { PortTakenError } from './port-taken-error'

export interface AnvilOptions {
  host: string
  /** 0 takes a free one. */
  port: number
  /** Further command-line arguments. */
  args: readonly string[]
}

export interface Anvil {
  port: number
  pid: number
  /** Resolves when the process has ended, wanted or not. */
  ended: Promise<void>
  stop(): Promise<void>
}

/** The port that anvil says it listens on. Keeps reading afterwards, so that its output never blocks it. */
const announcedPort = (output: NodeJS.ReadableStream) =>
  new Promise<number>((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      const found = /^Listening on .*:(\d+)$/.exec(line)
      if (found) resolve(Number(found[1]))
    })
  })

/**
 * Starts anvil and resolves when it listens. It runs apart from our terminal's process group, so that Ctrl-C reaches us
 * alone and we end it in order; should this process die, a guard ends it.
 */
export const startAnvil = async ({ host, port, args }: AnvilOptions): Promise<Anvil> => {
  // Anvil writes old states to disk and leaves them there: give it a folder that goes with it.
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-chain-'))
  const child = spawn(anvilBinary(), ['--host', host, '--port', String(port), '--cache-path', folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  await once(child, 'spawn')
  const pid = child.pid as number
  const release = guardProcess(pid, folder)
  const ended = once(child, 'exit').then(() => {
    release()
    rmSync(folder, { recursive: true, force: true })
  })

  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)))
  const failed = () => {
    if (/address already in use/i.test(complaint)) return new PortTakenError(port, '--port')
    return new Error(`The chain's node ended before it listened. ${complaint.trim()}`)
  }
  const actualPort = await Promise.race([announcedPort(child.stdout), ended.then(() => Promise.reject(failed()))])

  const stop = async () => {
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), 3000)
    await ended
    clearTimeout(patience)
  }
  return { port: actualPort, pid, ended, stop }
}
