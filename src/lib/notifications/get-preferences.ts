import { KeptValue } from '@/lib/kept/kept-value'
import { parsePreferences } from './parse-preferences'
import type { Preferences } from './preferences'

let preferences: KeptValue<Preferences> | null = null

/** What this browser's viewer wants to be told. Only call it in a browser. */
export function getPreferences(): KeptValue<Preferences> {
  preferences ??= new KeptValue(
    { key: 'tidemark:preferences', version: 1, parse: parsePreferences, fields: (value) => ({ ...value }) },
    () => localStorage,
    window,
  )
  return preferences
}
