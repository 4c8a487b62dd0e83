import type { PoolEventType } from '@/lib/pools/pool-event'

/** The ways in which a viewer can be told. */
export const channels = ['desktop', 'toast', 'sound'] as const
export type Channel = (typeof channels)[number]

/** Of which pools: of all, of those that are followed and the viewer's own, or of the latter alone. */
export const scopes = ['all', 'followed', 'mine'] as const
export type Scope = (typeof scopes)[number]

export const tones = ['drop', 'bell', 'wood'] as const
export type Tone = (typeof tones)[number]

/** How a viewer wants to be told of one kind of event. */
export type KindPreference = Readonly<Record<Channel, boolean>> & { readonly scope: Scope }

/** What a viewer wants to be told, and how. */
export interface Preferences {
  readonly kinds: Readonly<Record<PoolEventType, KindPreference>>
  /** Minutes after midnight by the device's clock; `to` before `from` spans midnight. */
  readonly quiet: { readonly on: boolean; readonly from: number; readonly to: number }
  /** Unix milliseconds; until then nothing is told. */
  readonly mutedUntil: number
  /** `volume` from 0 to 1. */
  readonly sound: { readonly on: boolean; readonly tone: Tone; readonly volume: number }
}

const asToast: KindPreference = { scope: 'all', desktop: false, toast: true, sound: false }

/** A short message for everything, a desktop notification for new pools, no sound. */
export const defaultPreferences: Preferences = {
  kinds: {
    // Once sounds are switched on something is heard.
    PoolCreated: { ...asToast, desktop: true, sound: true },
    MemberJoined: asToast,
    MemberLeft: asToast,
    PoolStatusUpdated: asToast,
    PoolClosed: asToast,
    YieldClaimed: asToast,
    PartialWithdrawal: asToast,
  },
  quiet: { on: false, from: 22 * 60, to: 7 * 60 },
  mutedUntil: 0,
  sound: { on: false, tone: 'drop', volume: 0.5 },
}

/** In the order in which they are offered. */
export const eventKinds = Object.keys(defaultPreferences.kinds) as readonly PoolEventType[]
