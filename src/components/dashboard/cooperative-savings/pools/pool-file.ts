import { formatBtcExact } from '@/lib/format/btc'
import { csvText, type CsvCell } from '@/lib/format/csv'
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
} satisfies Record<string, (pool: PoolView) => CsvCell>

/** Pools as a table for a spreadsheet, which runs no name. */
export function poolsToCsv(pools: readonly PoolView[]): string {
  const rows = pools.map((pool) => Object.values(columns).map((read) => read(pool)))
  return csvText([Object.keys(columns), ...rows])
}

/** Pools as a JSON list of the same fields. Amounts are exact decimal strings. */
export function poolsToJson(pools: readonly PoolView[]): string {
  const rows = pools.map((pool) => Object.fromEntries(Object.entries(columns).map(([key, read]) => [key, read(pool)])))
  return `${JSON.stringify(rows, null, 2)}\n`
}
