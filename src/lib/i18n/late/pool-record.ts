import { poolRecord } from '../en/pool-record'

/** The words of a pool's record, by language. */
export const poolRecordWords = { en: poolRecord }
