import type { PoolEventType } from '@/lib/pools/pool-event'
import { channels, type Channel, type Preferences, type Scope } from './preferences'
import { silence } from './silence'

/** What an event has to do with the viewer. */
export interface Concern {
  /** Its pool is followed. */
  followed: boolean
  /** Its pool, or who did it, is the viewer's own. */
  mine: boolean
}

export interface Decision {
  /** It belongs into the history of what was told, also when it comes at a time when nothing is said aloud. */
  noted: boolean
  /** The ways in which it is told now. */
  channels: readonly Channel[]
}

const nothing: Decision = { noted: false, channels: [] }

/** Whether and how an event is told. `concern` is asked for only where the preferences depend on it. */
export function decide(type: PoolEventType, concern: () => Concern, preferences: Preferences, now: number): Decision {
  const kind = preferences.kinds[type]
  const wanted = channels.filter((channel) => kind[channel] && (channel !== 'sound' || preferences.sound.on))
  if (wanted.length === 0 || !isWithin(kind.scope, concern)) return nothing
  return { noted: true, channels: silence(preferences, now) === null ? wanted : [] }
}

function isWithin(scope: Scope, concern: () => Concern): boolean {
  if (scope === 'all') return true
  const { followed, mine } = concern()
  return mine || (scope === 'followed' && followed)
}
