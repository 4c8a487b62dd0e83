import { poolRecord } from '../en/pool-record'
import { poolRecord as spanish } from '../es/pool-record'

/** The words of a pool's record, by language. */
export const poolRecordWords = { en: poolRecord, es: spanish }
