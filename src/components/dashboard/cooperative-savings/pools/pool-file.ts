import { formatBtcExact } from '@/lib/format/btc'
import type { PoolView } from '@/lib/pools/pool-view'

const columns = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  creator: ({ creator }) => creator,
  status: ({ status }) => status,
  members: ({ currentMembers }) => currentMembers,
  maxMembers: ({ maxMembers }) => maxMembers,
  openForMembers: ({ allowNewMembers }) => allowNewMembers,
  savedBtc: ({ totalBtc }) => formatBtcExact(totalBtc),
  minContributionBtc: ({ minContribution }) => formatBtcExact(minContribution),
  maxContributionBtc: ({ maxContribution }) => (maxContribution === null ? null : formatBtcExact(maxContribution)),
  created: ({ createdAt }) => new Date(createdAt * 1000).toISOString(),
  asOfBlock: ({ asOfBlock }) => asOfBlock,
} satisfies Record<string, (pool: PoolView) => string | number | boolean | null>

/** What a spreadsheet would take for a formula, also behind blanks or in the wide forms of the signs. */
const formula = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠\t\r\n]/u

/** Pools as a table after RFC 4180. Names are hostile: one that a spreadsheet could run gets an apostrophe before it. */
export function poolsToCsv(pools: readonly PoolView[]): string {
  const rows = pools.map((pool) => Object.values(columns).map((read) => cell(read(pool))))
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

/** Pools as a JSON list of the same fields. Amounts are exact decimal strings. */
export function poolsToJson(pools: readonly PoolView[]): string {
  const rows = pools.map((pool) => Object.fromEntries(Object.entries(columns).map(([key, read]) => [key, read(pool)])))
  return `${JSON.stringify(rows, null, 2)}\n`
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n;\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
