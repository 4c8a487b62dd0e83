import { Engine } from '../engine/engine'
import type { EngineOptions } from '../engine/engine-options'
import type { EnginePorts } from '../engine/ports'
import type { LogStore } from '../engine/store/log-store'
import type { OpenHost } from './engine-host'

/** An engine in this very page or process. */
export function localHost(options: EngineOptions, ports: EnginePorts, store: LogStore | null): OpenHost {
  return (onMessage) => {
    const engine = new Engine(options, ports, store, onMessage)
    return {
      post: (command) => engine.command(command),
      call: (calls) => engine.call(calls),
      close: () => engine.command({ type: 'disconnect' }),
    }
  }
}
