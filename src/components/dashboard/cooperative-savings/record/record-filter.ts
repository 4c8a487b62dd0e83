import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { parseDay } from '@/lib/format/parse-day'
import { isAddress } from '@/lib/personal/is-address'
import { parseAddress } from '@/lib/personal/parse-address'
import type { PoolEventType } from '@/lib/pools/pool-event'
import { eventLooks } from '../activity/event-looks'
import { parsePoolId } from '../pool/parse-pool-id'
import type { FilterFormat } from '../use-url-filter'

export const eventKinds = Object.keys(eventLooks) as readonly PoolEventType[]

/** Which events are shown. */
export interface RecordFilter {
  /** Empty for all. */
  kinds: readonly PoolEventType[]
  pool: number | null
  who: Hex | ''
  /** First and last day, as `2026-11-24`, by the viewer's calendar; empty for any. */
  from: string
  to: string
}

export const everything: RecordFilter = { kinds: [], pool: null, who: '', from: '', to: '' }

/** The filter in an address. */
export const recordFilterFormat: FilterFormat<RecordFilter> = {
  parse(params) {
    const kinds = (params.get('kind') ?? '').split(',')
    const who = parseAddress(params.get('who') ?? '')
    return {
      kinds: eventKinds.filter((kind) => kinds.includes(kind)),
      pool: parsePoolId(params.get('pool')),
      who: isAddress(who) ? who : '',
      from: parseDay(params.get('from')),
      to: parseDay(params.get('to')),
    }
  },
  write: ({ kinds, pool, who, from, to }) => ({
    kind: kinds.length === eventKinds.length ? '' : kinds.join(),
    pool: pool === null ? '' : String(pool),
    who,
    from,
    to,
  }),
}

/** How many of the filters beside the kinds are set. */
export function furtherRecordFilters({ pool, who, from, to }: RecordFilter): number {
  return [pool !== null, who !== '', from !== '', to !== ''].filter(Boolean).length
}
