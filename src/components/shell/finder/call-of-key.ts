import { shortcutsOff } from '@/lib/personal/shortcuts-off'
import type { FinderCall } from './call-finder'

const SINGLE = /^[?/rgdfa]$/
const FIELDS = 'input,textarea,select,[contenteditable=true]'

/** What a pressed key asks of the finder; null for any other key, and for single keys while one types or has them off. */
export function callOfKey({ key, target, metaKey, ctrlKey, altKey }: KeyboardEvent): FinderCall | null {
  if (metaKey || ctrlKey) return key.toLowerCase() === 'k' && !altKey ? 'palette' : null
  if (altKey || !SINGLE.test(key) || shortcutsOff.read()) return null
  return target instanceof Element && target.closest(FIELDS) ? null : `key ${key}`
}
