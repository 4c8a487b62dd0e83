import type { EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import type { EngineHost } from './engine-host'
import { joinHostedEngine } from './hosted-engine'
import { holdLifeLock } from './life-lock'
import { portLine } from './line'

/** True where one worker can serve all tabs, and a tab's end can be noticed. */
export function canShareEngine(): boolean {
  return typeof SharedWorker !== 'undefined' && typeof navigator !== 'undefined' && 'locks' in navigator
}

/** Joins the engine in the browser's shared worker, which the first tab starts. Rejects when the worker cannot be had. */
export async function openSharedEngine(
  options: EngineOptions,
  onMessage: (message: EngineMessage) => void,
): Promise<EngineHost> {
  const lock = `tidemark-client-${crypto.randomUUID()}`
  const release = await holdLifeLock(lock)
  const name = `tidemark ${JSON.stringify(options)}`
  const worker = new SharedWorker(new URL('./live.worker.ts', import.meta.url), { type: 'module', name })
  try {
    const host = await joinHostedEngine(portLine(worker.port), options, lock, onMessage)
    return {
      ...host,
      close() {
        host.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}
