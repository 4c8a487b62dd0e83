import fc from 'fast-check'
import { concernOf } from '@/lib/notifications/concern-of'
import { decide } from '@/lib/notifications/decide'
import { parsePreferences } from '@/lib/notifications/parse-preferences'
import {
  channels,
  defaultPreferences,
  eventKinds,
  scopes,
  tones,
  type Preferences,
} from '@/lib/notifications/preferences'
import { silence } from '@/lib/notifications/silence'
import { created, creator, joined } from '../components/support/events'

const MUTE_MS = 3_600_000
const stranger = () => ({ followed: false, mine: false })
const noon = new Date(2026, 4, 3, 12).getTime()
const at = (hours: number, minutes = 0) => new Date(2026, 4, 3, hours, minutes).getTime()
const quiet = (from: number, to: number): Preferences => ({ ...defaultPreferences, quiet: { on: true, from, to } })

it('without a word from the viewer tells new pools by desktop and toast, everything else by toast, and nothing aloud', () => {
  for (const kind of eventKinds)
    expect(decide(kind, stranger, defaultPreferences, noon)).toEqual({
      noted: true,
      channels: kind === 'PoolCreated' ? ['desktop', 'toast'] : ['toast'],
    })
})

it('is quiet in quiet hours, also over midnight, and notes what came', () => {
  const night = quiet(22 * 60, 7 * 60)
  const silent = (now: number) => silence(night, now)
  expect([at(21, 59), at(22), at(0), at(6, 59), at(7)].map(silent)).toEqual([null, 'quiet', 'quiet', 'quiet', null])
  expect([at(12, 59), at(13), at(14)].map((now) => silence(quiet(780, 840), now))).toEqual([null, 'quiet', null])
  expect(silence(quiet(600, 600), at(10))).toBeNull()
  expect(decide('PoolCreated', stranger, night, at(23))).toEqual({ noted: true, channels: [] })
})

it('is mute for an hour, and not for ever when the clock is set back', () => {
  const muted = { ...defaultPreferences, mutedUntil: noon + MUTE_MS }
  expect(silence(muted, noon)).toBe('muted')
  expect(silence(muted, noon + MUTE_MS)).toBeNull()
  expect(silence(muted, noon - 1)).toBeNull()
})

it('knows what is followed and what is mine: who did it, who opened the pool, who is in it', () => {
  const pools = { creatorOf: () => null, isMember: () => false }
  const nobody = { followed: new Set<number>(), mine: [] }
  expect(concernOf(joined(7), nobody, pools)).toEqual({ followed: false, mine: false })
  expect(concernOf(joined(7), { ...nobody, followed: new Set([7]) }, pools)).toEqual({ followed: true, mine: false })
  expect(concernOf(created(7), { ...nobody, mine: [creator] }, pools).mine).toBe(true)
  const other = `0x${'b'.repeat(40)}` as const
  expect(concernOf(joined(7), { ...nobody, mine: [other] }, pools).mine).toBe(false)
  expect(concernOf(joined(7), { ...nobody, mine: [other] }, { ...pools, creatorOf: () => other }).mine).toBe(true)
  const isMember = (address: string, id: number) => address === other && id === 7
  expect(concernOf(joined(7), { ...nobody, mine: [other] }, { ...pools, isMember }).mine).toBe(true)
})

const arbitraryPreferences: fc.Arbitrary<Preferences> = fc.record({
  kinds: fc
    .tuple(
      ...eventKinds.map(() =>
        fc.record({
          scope: fc.constantFrom(...scopes),
          desktop: fc.boolean(),
          toast: fc.boolean(),
          sound: fc.boolean(),
        }),
      ),
    )
    .map(
      (chosen) => Object.fromEntries(eventKinds.map((kind, index) => [kind, chosen[index]])) as Preferences['kinds'],
    ),
  quiet: fc.record({
    on: fc.boolean(),
    from: fc.integer({ min: 0, max: 1439 }),
    to: fc.integer({ min: 0, max: 1439 }),
  }),
  mutedUntil: fc.integer({ min: 0, max: noon + 2 * MUTE_MS }),
  sound: fc.record({
    on: fc.boolean(),
    tone: fc.constantFrom(...tones),
    volume: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
})

it('never tells an event in a way, a scope or at a time that the preferences exclude', () => {
  const day = fc.integer({ min: noon - 24 * MUTE_MS, max: noon + 24 * MUTE_MS })
  const concern = fc.record({ followed: fc.boolean(), mine: fc.boolean() })
  fc.assert(
    fc.property(fc.constantFrom(...eventKinds), concern, arbitraryPreferences, day, (kind, whose, preferences, now) => {
      const decision = decide(kind, () => whose, preferences, now)
      const { scope } = preferences.kinds[kind]
      const inScope = scope === 'all' || whose.mine || (scope === 'followed' && whose.followed)
      for (const channel of channels) {
        const wanted = preferences.kinds[kind][channel] && inScope && (channel !== 'sound' || preferences.sound.on)
        expect(decision.channels.includes(channel)).toBe(wanted && silence(preferences, now) === null)
        if (wanted) expect(decision.noted).toBe(true)
      }
      if (!inScope) expect(decision).toEqual({ noted: false, channels: [] })
    }),
  )
})

it('keeps every preference through text, and understands what it can of garbage', () => {
  const throughText = (value: unknown) => parsePreferences(JSON.parse(JSON.stringify(value)) as Record<string, unknown>)
  fc.assert(fc.property(arbitraryPreferences, (preferences) => expect(throughText(preferences)).toEqual(preferences)))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('kinds', 'quiet', 'mutedUntil', 'sound'), fc.jsonValue()), (garbage) => {
      const read = throughText(garbage)
      expect(Object.keys(read.kinds)).toEqual(eventKinds)
      expect(read.sound.volume).toBeLessThanOrEqual(1)
      expect(throughText(read)).toEqual(read)
    }),
  )
  expect(parsePreferences({ quiet: { on: true, from: 1440, to: -1 }, sound: { volume: 7, tone: 'siren' } })).toEqual({
    ...defaultPreferences,
    quiet: { ...defaultPreferences.quiet, on: true },
  })
})
