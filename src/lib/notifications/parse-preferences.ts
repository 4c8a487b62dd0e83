import type { PoolEventType } from '@/lib/pools/pool-event'
import {
  channels,
  defaultPreferences,
  eventKinds,
  scopes,
  tones,
  type KindPreference,
  type Preferences,
} from './preferences'

const MINUTES = 24 * 60

/** The preferences that stored fields tell; whatever cannot be understood is as at the beginning. */
export function parsePreferences(fields: Record<string, unknown>): Preferences {
  const kinds = recordOf(fields.kinds)
  const quiet = recordOf(fields.quiet)
  const sound = recordOf(fields.sound)
  const { quiet: noQuiet, sound: noSound } = defaultPreferences
  return {
    kinds: Object.fromEntries(eventKinds.map((kind) => [kind, parseKind(kind, recordOf(kinds[kind]))])) as Record<
      PoolEventType,
      KindPreference
    >,
    quiet: {
      on: flag(quiet.on, noQuiet.on),
      from: minute(quiet.from, noQuiet.from),
      to: minute(quiet.to, noQuiet.to),
    },
    mutedUntil: within(fields.mutedUntil, 0, Number.MAX_SAFE_INTEGER, 0),
    sound: {
      on: flag(sound.on, noSound.on),
      tone: tones.find((tone) => tone === sound.tone) ?? noSound.tone,
      volume: within(sound.volume, 0, 1, noSound.volume),
    },
  }
}

function parseKind(kind: PoolEventType, fields: Record<string, unknown>): KindPreference {
  const standard = defaultPreferences.kinds[kind]
  const parsed = { ...standard, scope: scopes.find((scope) => scope === fields.scope) ?? standard.scope }
  for (const channel of channels) parsed[channel] = flag(fields[channel], standard[channel])
  return parsed
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise
}

function minute(value: unknown, otherwise: number): number {
  return Number.isInteger(value) ? within(value, 0, MINUTES - 1, otherwise) : otherwise
}

function within(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : otherwise
}
