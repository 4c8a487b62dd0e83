import type { PoolView } from '@/lib/pools/pool-view'
import { saveFile } from '../save-file'
import { poolsToCsv, poolsToJson } from './pool-file'

const formats = {
  // The mark tells spreadsheets that the text is UTF-8.
  csv: { type: 'text/csv;charset=utf-8', write: (pools: readonly PoolView[]) => `\ufeff${poolsToCsv(pools)}` },
  json: { type: 'application/json', write: poolsToJson },
}

/** Hands the pools to the browser as a file to save. */
export function savePools(pools: readonly PoolView[], format: keyof typeof formats): void {
  const { type, write } = formats[format]
  saveFile(`pools.${format}`, new Blob([write(pools)], { type }))
}
