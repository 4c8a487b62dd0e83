import { poolErrorsAbi } from './abi-errors'
import { poolEventsAbi } from './abi-events'
import { poolReadsAbi } from './abi-reads'
import { poolWritesAbi } from './abi-writes'

/**
 * The interface of CooperativePool that a member meets: events, reads, writes and errors.
 * Import one of the parts where only that part is needed; it keeps the rest out of the bundle.
 * @public
 */
export const cooperativePoolAbi = [...poolEventsAbi, ...poolReadsAbi, ...poolWritesAbi, ...poolErrorsAbi] as const
