import type { EngineMessage } from '../engine/engine-message'
import type { EngineOptions } from '../engine/engine-options'
import { Engine } from '../engine/engine'
import type { Clock } from '../engine/ports'
import { IndexedDbStore } from '../engine/store/indexed-db-store'
import { systemClock } from '../engine/system-clock'
import { platformPorts } from '../platform-ports'
import type { EngineHost } from './engine-host'
import type { HubEngine } from './engine-hub'

/** An engine in this very page or process, with the browser's store where there is one. */
export async function openLocalEngine(
  options: EngineOptions,
  onMessage: (message: EngineMessage) => void,
  clock: Clock = systemClock,
): Promise<EngineHost & HubEngine> {
  const store = typeof indexedDB === 'undefined' ? null : new IndexedDbStore()
  const engine = new Engine(options, { ...(await platformPorts()), clock }, store, onMessage)
  return {
    post: (command) => engine.command(command),
    command: (command) => engine.command(command),
    replay: () => engine.replay(),
    call: (calls) => engine.call(calls),
    close: () => engine.command({ type: 'disconnect' }),
  }
}
