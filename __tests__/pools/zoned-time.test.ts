/** @jest-environment node */
import { dayStart, hourStart, sameTimeYesterday, weekday } from '@/lib/pools/zoned-time'

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

test.each([
  ['UTC', '2025-03-10T00:00:00Z', 0],
  ['UTC', '2025-03-09T23:59:59Z', 6],
  ['Asia/Tokyo', '2025-03-09T15:00:00Z', 0],
  ['America/Bogota', '2025-03-10T04:59:59Z', 6],
  ['UTC', '1969-12-29T12:00:00Z', 0],
])('in %s at %s it is day %s of the week', (zone, at, day) => {
  expect(weekday(Date.parse(at), zone)).toBe(day)
})

test('without a zone it is the one of the machine', () => {
  const midnight = new Date(2025, 2, 10)
  expect(dayStart(midnight.getTime() + 5 * 3_600_000)).toBe(midnight.getTime())
})
