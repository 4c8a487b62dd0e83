import {
  everything,
  furtherRecordFilters,
  recordFilterFormat,
} from '@/components/dashboard/cooperative-savings/record/record-filter'
import type { RecordFilter } from '@/components/dashboard/cooperative-savings/record/record-filter'
import { writeParameters } from '@/components/dashboard/cooperative-savings/write-parameters'
import { dayBounds } from '@/lib/format/day-bounds'
import { isWanted } from '@/lib/pools/event-filter'
import { created, creator, joined } from './support/events'

const read = (query: string) => recordFilterFormat.parse(new URLSearchParams(query))

it.each<Partial<RecordFilter>>([
  {},
  { kinds: ['MemberJoined', 'PoolClosed'] },
  { pool: 12, who: creator },
  { from: '2026-02-28', to: '2028-02-29' },
])('%j is read from the address as it was written', (change) => {
  const filter = { ...everything, ...change }
  expect(read(writeParameters(new URLSearchParams(), recordFilterFormat.write(filter)))).toEqual(filter)
})

it('ignores what it does not understand', () => {
  expect(read('kind=Nothing,constructor&pool=-1&who=me&from=2026-13-01')).toEqual(everything)
})

it('counts what is set beside the kinds', () => {
  expect(furtherRecordFilters({ ...everything, kinds: ['PoolCreated'], pool: 1, to: '2026-01-01' })).toBe(2)
})

it('wants events by kind, pool, who did it, and day', () => {
  const noon = new Date(2026, 10, 24, 12).getTime() / 1000
  const [pool, payment] = [created(12, 'Roof', noon), joined(13, noon)]
  const wanted = (change: Partial<RecordFilter>) => {
    const filter = { ...everything, ...change }
    const bounds = dayBounds(filter.from, filter.to)
    return [pool, payment].map((event) => isWanted(event, { ...filter, ...bounds }))
  }
  expect(wanted({})).toEqual([true, true])
  expect(wanted({ kinds: ['MemberJoined'] })).toEqual([false, true])
  expect(wanted({ pool: 12 })).toEqual([true, false])
  expect(wanted({ who: creator })).toEqual([true, true])
  expect(wanted({ who: `0x${'1'.repeat(40)}` })).toEqual([false, false])
  expect(wanted({ from: '2026-11-24', to: '2026-11-24' })).toEqual([true, true])
  expect(wanted({ from: '2026-11-25' })).toEqual([false, false])
  expect(wanted({ to: '2026-11-23' })).toEqual([false, false])
})
