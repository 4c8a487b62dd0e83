import type { EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import type { EngineHost } from './engine-host'
import type { ClientWord, HostWord } from './host-protocol'
import type { Line } from './line'

interface Pending {
  resolve: (results: unknown[]) => void
  reject: (error: Error) => void
}

/** Who hosts the engine answers within this, or is not there. Milliseconds. */
const WELCOME_WITHIN = 3_000

/** Joins the engine at the other end of a line. Rejects when nobody welcomes the client. */
export function joinHostedEngine(
  line: Line,
  options: EngineOptions,
  lock: string,
  onMessage: (message: EngineMessage) => void,
): Promise<EngineHost> {
  const pending = new Map<number, Pending>()
  let nextId = 1
  const say = (word: ClientWord): void => line.send(word)
  const host: EngineHost = {
    post: (command) => say({ kind: 'command', command }),
    call: (calls) =>
      new Promise((resolve, reject) => {
        pending.set(nextId, { resolve, reject })
        say({ kind: 'call', id: nextId++, calls })
      }),
    close() {
      say({ kind: 'bye' })
      line.close()
      for (const { reject } of pending.values()) reject(new Error('The live layer was closed'))
      pending.clear()
    },
  }
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      line.close()
      reject(new Error('The shared live layer did not answer'))
    }, WELCOME_WITHIN)
    line.listen((data) => {
      const word = data as HostWord
      if (word.kind === 'message') return onMessage(word.message)
      if (word.kind === 'welcome') {
        clearTimeout(deadline)
        return resolve(host)
      }
      const call = pending.get(word.id)
      pending.delete(word.id)
      if (word.kind === 'answer') call?.resolve([...word.results])
      else call?.reject(new Error(word.reason))
    })
    say({ kind: 'hello', lock, options })
  })
}
