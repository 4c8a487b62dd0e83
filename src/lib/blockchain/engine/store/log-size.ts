import type { ChainLog } from '../chain-log'

/** A log's numbers, hashes, address and its key, as a browser stores them: one byte a character. */
const FIXED_BYTES = 420
const TOPIC_BYTES = 70

/** About how many bytes a browser needs to keep a log. */
export function logSize({ topics, data }: Pick<ChainLog, 'topics' | 'data'>): number {
  return FIXED_BYTES + topics.length * TOPIC_BYTES + data.length
}
