import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { isAddress } from './is-address'
import { parseAddress } from './parse-address'
import { MOST_ADDRESSES, MOST_FOLLOWED, type KeptPersonal } from './personal'

/** The format's version. A newer one is left alone. */
const VERSION = 1

/** What is kept, as the text that a browser's storage takes. */
export function writeKept({ watched, followed }: KeptPersonal): string {
  return JSON.stringify({ version: VERSION, mine: watched, followed: [...followed] })
}

/** What a stored text says; of garbage, what can be understood. 'newer' when a later build wrote it. */
export function readKept(text: string | null): KeptPersonal | 'newer' {
  const value = parse(text)
  if (typeof value.version === 'number' && value.version > VERSION) return 'newer'
  const watched = listOf(value.mine).flatMap((entry): Hex[] => {
    const address = typeof entry === 'string' ? parseAddress(entry) : 'empty'
    return isAddress(address) ? [address] : []
  })
  const followed = listOf(value.followed).filter(
    (id): id is number => typeof id === 'number' && Number.isSafeInteger(id) && id > 0,
  )
  return {
    watched: [...new Set(watched)].slice(0, MOST_ADDRESSES),
    followed: new Set(followed.slice(-MOST_FOLLOWED)),
  }
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
