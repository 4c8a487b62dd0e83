import type { EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import { systemClock } from '../engine/system-clock'
import type { EngineHost } from './engine-host'
import type { Hello } from './host-protocol'
import { HubMember } from './hub-member'
import { holdLifeLock } from './life-lock'
import { portLine } from './line'
import { within } from './within'

/** A worker answers within this, or cannot be had. Milliseconds. */
const WELCOME_WITHIN = 3_000

/** Joins the engine in the browser's shared worker, which the first tab starts. Rejects when the worker cannot be had. */
export async function openSharedEngine(
  options: EngineOptions,
  onMessage: (message: EngineMessage) => void,
): Promise<EngineHost> {
  const lock = `tidemark-client-${crypto.randomUUID()}`
  const release = await holdLifeLock(navigator.locks, lock)
  const name = `tidemark ${JSON.stringify(options)}`
  const enter = (): void => {
    const worker = new SharedWorker(new URL('./live.worker.ts', import.meta.url), { type: 'module', name })
    const line = portLine(worker.port)
    member.enter(line, () => line.send({ kind: 'hello', lock, options } satisfies Hello))
  }
  // A worker that does not answer any more was ended by the browser: the same name starts another.
  const member = new HubMember(systemClock, { onMessage, onDoubt: () => undefined, onSilence: enter })
  const close = (): void => {
    member.close()
    release()
  }
  try {
    enter()
    await within(WELCOME_WITHIN, member.welcomed, 'The shared live layer did not answer')
  } catch (error) {
    close()
    throw error
  }
  return { post: (command) => member.post(command), call: (calls) => member.call(calls), close }
}
