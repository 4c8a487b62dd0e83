import { IntervalSet } from '../ledger/interval-set'
import type { Settled } from '../ledger/settled'
import type { KeptChain } from './log-store'

/** What a store writes down of one chain beside its logs. */
export interface KeptRecord extends KeptChain {
  /** About how much room its logs take. */
  bytes: number
  /** When it was last opened or added to, Unix milliseconds. */
  usedAt: number
}

/** The record with what was settled since; counts are the caller's to raise. */
export function withSettled(former: KeptRecord | undefined, settled: Settled, usedAt: number): KeptRecord {
  const floor = former?.floor ?? 0
  const intervals = new IntervalSet()
  for (const { from, to } of [...(former?.intervals ?? []), ...settled.intervals]) intervals.add(from, to)
  intervals.remove(0, floor - 1)
  return {
    intervals: intervals.all,
    hashes: hashesAtEnds(new Map([...(former?.hashes ?? []), ...settled.hashes]), intervals),
    final: Math.max(former?.final ?? -1, settled.final),
    snapshot: settled.snapshot ?? former?.snapshot,
    count: former?.count ?? 0,
    bytes: former?.bytes ?? 0,
    floor,
    usedAt,
  }
}

/** The record of what stays when everything below `floor` goes. */
export function raisedTo(floor: number, record: KeptRecord): KeptRecord {
  const intervals = new IntervalSet()
  for (const { from, to } of record.intervals) intervals.add(Math.max(from, floor), to)
  return { ...record, floor, intervals: intervals.all }
}

/** The record of what stays when everything above `last` goes. */
export function cutTo(last: number, hash: KeptChain['hashes'][number][1], record: KeptRecord): KeptRecord {
  const intervals = new IntervalSet()
  for (const { from, to } of record.intervals) intervals.add(from, Math.min(to, last))
  const hashes = new Map([...record.hashes.filter(([block]) => block < last), [last, hash] as const])
  return { ...record, intervals: intervals.all, hashes: [...hashes], final: Math.min(record.final, last) }
}

function hashesAtEnds(hashes: ReadonlyMap<number, KeptChain['hashes'][number][1]>, intervals: IntervalSet) {
  const ends = new Set(intervals.all.flatMap(({ from, to }) => [from - 1, from, to]))
  return [...hashes].filter(([block]) => ends.has(block))
}
