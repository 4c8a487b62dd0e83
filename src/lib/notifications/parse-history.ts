import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'
import { LONGEST_NAME, MOST_NOTICES, type Notice, type NoticeContent } from './notice'
import type { NoticeHistory } from './notice-history'
import { eventKinds } from './preferences'

/** The history that stored fields tell; entries that cannot be understood are left out. */
export function parseHistory({ notices }: Record<string, unknown>): NoticeHistory {
  if (!Array.isArray(notices)) return []
  return notices.flatMap((entry: unknown) => parseNotice(entry) ?? []).slice(0, MOST_NOTICES)
}

function parseNotice(entry: unknown): Notice | null {
  if (typeof entry !== 'object' || entry === null) return null
  const { key, at, read, ...rest }: Record<string, unknown> = { ...entry }
  const content = parseContent(rest)
  if (typeof key !== 'string' || !isCount(at) || content === null) return null
  return { ...content, key, at, read: read === true }
}

function parseContent(fields: Record<string, unknown>): NoticeContent | null {
  const { kind, pools, others, poolId, name } = fields
  if (kind === 'burst') return isCount(pools) && isCount(others) ? { kind, pools, others } : null
  const types = eventKinds.filter((type) => Array.isArray(fields.types) && fields.types.includes(type))
  if (kind !== 'event' || types.length === 0 || !isCount(poolId) || typeof name !== 'string') return null
  return { kind, types, poolId, name: name.slice(0, LONGEST_NAME), who: addressIn(fields.who) }
}

function addressIn(value: unknown): Hex | null {
  const address = typeof value === 'string' ? parseAddress(value) : 'empty'
  return isAddress(address) ? address : null
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
