import type { Coverage } from '@/lib/blockchain/engine/engine-status'
import type { PoolEntry } from './pool-entry'
import type { PoolBirth, PoolHistory } from './pool-history'
import type { PoolInfo } from './pool-read'
import type { PoolStatus, PoolView } from './pool-view'
import type { ReadState } from './read-state'

/** The picture of a pool as far as it can be told. */
interface Picture {
  /** Null when nothing says more of the pool than that it exists. */
  view: PoolView | null
  /** True while a state read would complete or correct the picture. */
  needsRead: boolean
  /** True when events alone decide all that they carry. */
  byEvents: boolean
}

/**
 * Events alone decide once the pool is known without a break from its creation to at least the block of the read;
 * until then the read does, with the events after it on top.
 */
export function viewOfPool(id: number, entry: PoolEntry, coverage: Coverage | null): Picture {
  const history = entry.history()
  const birth = history.created
  const read = entry.readForward(coverage)
  const samePool = read !== null && (birth === null || isOf(read.state.info, birth))
  const trusted = samePool && read.trusted
  const info = samePool ? read.state.info : null
  const asOfBlock = Math.max(history.lastBlock, trusted ? read.block : 0)
  if (birth && (!trusted || knownThrough(birth, coverage) >= read.block)) {
    const maxContribution = info?.maxContribution ?? null
    const view = { ...fromEvents(id, history, birth), maxContribution, asOfBlock }
    return { view, needsRead: maxContribution === null, byEvents: true }
  }
  if (!read) return { view: null, needsRead: !entry.isEmpty, byEvents: false }
  const view = { ...fromRead(id, read.state), asOfBlock: Math.max(asOfBlock, read.block) }
  return { view, needsRead: !trusted || !read.state.exact, byEvents: false }
}

/** Up to which block every event of a pool is known, as far as coverage proves it. */
function knownThrough(birth: PoolBirth, coverage: Coverage | null): number {
  return coverage && coverage.from <= birth.block ? Math.max(birth.block, coverage.through) : birth.block
}

/** False for the read of a pool that had this id before the chain was reorganised. */
function isOf(info: PoolInfo, birth: PoolBirth): boolean {
  return Number(info.createdAt) === birth.createdAt && info.creator === birth.creator && info.name === birth.name
}

function fromEvents(
  id: number,
  history: PoolHistory,
  birth: PoolBirth,
): Omit<PoolView, 'maxContribution' | 'asOfBlock'> {
  let currentMembers = 0
  let totalBtc = 0n
  for (const member of history.members.values()) {
    if (!member.active) continue
    currentMembers++
    totalBtc += member.balance ?? 0n
  }
  const { name, creator, minContribution, maxMembers, createdAt } = birth
  const { status } = history
  return {
    id,
    name,
    creator,
    minContribution,
    maxMembers,
    currentMembers,
    status: statusName(status),
    allowNewMembers: status < 2,
    createdAt,
    totalBtc,
  }
}

function fromRead(id: number, state: ReadState): PoolView {
  const { info } = state
  return {
    id,
    name: info.name,
    creator: info.creator,
    minContribution: info.minContribution,
    maxContribution: info.maxContribution,
    maxMembers: Number(info.maxMembers),
    currentMembers: state.members,
    status: statusName(state.status),
    allowNewMembers: state.allowNewMembers,
    createdAt: Number(info.createdAt),
    totalBtc: state.totalBtc,
    asOfBlock: state.block,
  }
}

function statusName(status: number): PoolStatus {
  return status === 0 ? 'accepting' : status === 1 ? 'active' : 'closed'
}
