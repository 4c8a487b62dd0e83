/** @jest-environment node */
import { isoDate, isoDateStart, weekHour } from '@/lib/pools/zoned-date'
import { dayStart, hourStart, sameTimeYesterday } from '@/lib/pools/zoned-time'

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

test.each([
  ['UTC', '2025-03-10T23:59:59.999Z', '2025-03-10T00:00:00Z'],
  ['Asia/Kolkata', '2025-03-10T18:30:00Z', '2025-03-10T18:30:00Z'],
  ['Asia/Kolkata', '2025-03-10T18:29:59Z', '2025-03-09T18:30:00Z'],
  ['Asia/Kathmandu', '2025-03-10T18:15:00Z', '2025-03-10T18:15:00Z'],
  ['Pacific/Kiritimati', '2025-03-10T10:00:00Z', '2025-03-10T10:00:00Z'],
  ['Pacific/Pago_Pago', '2025-03-10T10:59:59Z', '2025-03-09T11:00:00Z'],
  ['America/New_York', '2025-03-09T12:00:00Z', '2025-03-09T05:00:00Z'],
  ['America/New_York', '2025-11-02T23:00:00Z', '2025-11-02T04:00:00Z'],
  ['Europe/Berlin', '2025-10-26T22:59:59Z', '2025-10-25T22:00:00Z'],
  // Clocks are put forward over midnight: the day begins at one.
  ['Africa/Cairo', '2025-04-25T12:00:00Z', '2025-04-24T22:00:00Z'],
  // Clocks are put back to midnight: the day begins at the first of the two.
  ['America/Havana', '2025-11-02T12:00:00Z', '2025-11-02T04:00:00Z'],
])('a day in %s around %s begins at %s', (zone, at, start) => {
  expect(iso(dayStart(Date.parse(at), zone))).toBe(start)
})

test.each([
  ['UTC', '2025-03-10T12:34:56Z', '2025-03-10T12:00:00Z'],
  ['Asia/Kolkata', '2025-03-10T12:34:56Z', '2025-03-10T12:30:00Z'],
  ['Asia/Kathmandu', '2025-03-10T12:10:00Z', '2025-03-10T11:15:00Z'],
])('the hour in %s around %s begins at %s', (zone, at, start) => {
  expect(iso(hourStart(Date.parse(at), zone))).toBe(start)
})

test.each([
  ['UTC', '2025-03-10T12:34:56Z', '2025-03-09T12:34:56Z'],
  ['Europe/Berlin', '2025-03-31T10:00:00Z', '2025-03-30T10:00:00Z'],
  ['Europe/Berlin', '2025-03-30T10:00:00Z', '2025-03-29T11:00:00Z'],
  // 02:30 was skipped yesterday: the instant of the change stands for it.
  ['Europe/Berlin', '2025-03-31T00:30:00Z', '2025-03-30T01:00:00Z'],
  // 02:30 was there twice yesterday: the first counts.
  ['Europe/Berlin', '2025-10-27T01:30:00Z', '2025-10-26T00:30:00Z'],
])('in %s the clocks showed at %s what they showed the day before at %s', (zone, at, before) => {
  expect(iso(sameTimeYesterday(Date.parse(at), zone))).toBe(before)
})

test('without a zone it is the one of the machine', () => {
  const midnight = new Date(2025, 2, 10)
  expect(dayStart(midnight.getTime() + 5 * 3_600_000)).toBe(midnight.getTime())
})

test.each([
  ['UTC', '2025-03-10T00:00:00Z', 0, 0],
  ['UTC', '2025-03-09T23:59:59Z', 6, 23],
  ['Asia/Kolkata', '2025-03-09T18:30:00Z', 0, 0],
  ['America/La_Paz', '2025-03-10T03:59:00Z', 6, 23],
  // The hour that is skipped, and the one that comes twice.
  ['Europe/Berlin', '2025-03-30T01:00:00Z', 6, 3],
  ['Europe/Berlin', '2025-10-26T00:30:00Z', 6, 2],
  ['Europe/Berlin', '2025-10-26T01:30:00Z', 6, 2],
  ['UTC', '1969-12-29T05:00:00Z', 0, 5],
])('in %s it is at %s the weekday %i from Monday, hour %i', (zone, at, weekday, hour) => {
  expect(weekHour(Date.parse(at), zone)).toEqual({ weekday, hour })
})

test.each([
  ['America/New_York', '2025-03-10T12:00:00Z', 1, '2025-03-09T05:00:00Z'],
  ['America/New_York', '2025-03-10T12:00:00Z', 2, '2025-03-08T05:00:00Z'],
  ['UTC', '2025-03-10T12:00:00Z', 30, '2025-02-08T00:00:00Z'],
])('in %s the day of %s and %i days back begins at %s', (zone, at, back, start) => {
  expect(iso(dayStart(Date.parse(at), zone, back))).toBe(start)
})

test('a date is written, and read again, as the viewer’s', () => {
  const late = Date.parse('2025-11-21T23:30:00Z')
  expect(isoDate(late, 'UTC')).toBe('2025-11-21')
  expect(isoDate(late, 'Asia/Kolkata')).toBe('2025-11-22')
  expect(iso(isoDateStart('2025-11-22', 'Asia/Kolkata') ?? NaN)).toBe('2025-11-21T18:30:00Z')
  for (const none of ['2025-02-30', '2025-13-01', '', '2025-1-1', '21.11.2025', '2025-11-21T00:00Z'])
    expect(isoDateStart(none, 'UTC')).toBeNull()
})
