import type { ChainLog } from '../chain-log'

/** The identity of a log on one chain. Its place in the chain is another matter: a block can be undone and come back. */
export function logIdentity(log: Pick<ChainLog, 'blockHash' | 'logIndex'>): string {
  return `${log.blockHash}:${log.logIndex}`
}
