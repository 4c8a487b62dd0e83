import type { EngineMessage } from '../engine/engine-message'
import type { Clock } from '../engine/ports'
import type { HubEngine } from './engine-hub'
import type { Line } from './line'
import type { Locks } from './locks'

/** What an election of tabs needs of the browser, and the engine that its winner runs. */
export interface ElectionPorts {
  clock: Clock
  /** Uniform in [0, 1). */
  random: () => number
  locks: Locks
  /** Opens the channel of that name: all tabs that do hear each other. */
  openLine: (name: string) => Line
  openEngine: (onMessage: (message: EngineMessage) => void) => Promise<HubEngine>
  /** A follower is awake, whatever the leader's own timers are. */
  onAsk: () => void
}
