const formatters = new Map<string | undefined, Intl.DateTimeFormat>()

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const OFFSETS_KEPT = 1000

const offsets = new Map<string, number>()

/**
 * How far local clocks are ahead of UTC at the instant `at` (Unix ms), in milliseconds. Without a zone: the device's.
 * Clocks change on a quarter of an hour, so one answer serves for all of it.
 */
export function zoneOffset(at: number, zone: string | undefined): number {
  const day = Math.floor(at / DAY) * DAY
  const offset = knownOffset(day, zone)
  // On most days clocks do not change: two answers serve for all of it.
  return offset === knownOffset(day + DAY, zone) ? offset : knownOffset(at, zone)
}

function knownOffset(at: number, zone: string | undefined): number {
  const quarter = Math.floor(at / QUARTER)
  const key = `${zone}:${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = offsetAt(quarter * QUARTER, zone)
  if (offsets.size >= OFFSETS_KEPT) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function offsetAt(at: number, zone: string | undefined): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatter(zone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - at
}

/** First instant (Unix ms) of the local day that `at` falls in, or of the one that lies `back` days before it. */
export function dayStart(at: number, zone?: string, back = 0): number {
  const local = at + zoneOffset(at, zone)
  return instantOf(local - modulo(local, DAY) - back * DAY, zone)
}

/** First instant (Unix ms) of the local clock hour that `at` falls in. */
export function hourStart(at: number, zone?: string): number {
  return at - modulo(at + zoneOffset(at, zone), HOUR)
}

/** The instant (Unix ms) at which the clocks showed yesterday what they show at `at`. */
export function sameTimeYesterday(at: number, zone?: string): number {
  return instantOf(at + zoneOffset(at, zone) - DAY, zone)
}

/**
 * The instant at which local clocks show `local` (ms, as if it were UTC): the first of two where clocks were put back,
 * and where they were put forward over it, the instant of the change.
 */
export function instantOf(local: number, zone: string | undefined): number {
  const before = local - zoneOffset(local - DAY, zone)
  const after = local - zoneOffset(local + DAY, zone)
  const shows = (at: number) => at + zoneOffset(at, zone) === local
  const fitting = [before, after].filter(shows)
  if (fitting.length > 0) return Math.min(...fitting)
  return changeBefore(local, before, zone)
}

/** The change lies in the hours before `skipped`, the instant at which the old clocks would have shown `local`. */
function changeBefore(local: number, skipped: number, zone: string | undefined): number {
  let at = skipped
  while (at - MINUTE + zoneOffset(at - MINUTE, zone) > local) at -= MINUTE
  return at
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function formatter(zone: string | undefined): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(zone, made)
  return made
}
