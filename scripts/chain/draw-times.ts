import type { Random } from './random'

const DAY = 86_400
const HOUR = 3600
/** Bogotá and Lima: five hours behind UTC all year. */
const OFFSET = -5 * HOUR

/** How many people save at each hour of their day, from midnight on, against the busiest. */
const byHour = [
  0.06, 0.03, 0.02, 0.02, 0.03, 0.08, 0.2, 0.4, 0.6, 0.75, 0.85, 0.9, 0.8, 0.7, 0.65, 0.7, 0.75, 0.85, 1, 1, 0.9, 0.6,
  0.3, 0.14,
]
/** The same from Thursday on, the first day of Unix time. Pay day is Friday. */
const byWeekday = [0.9, 1, 0.7, 0.45, 0.8, 0.8, 0.85]

const liveliness = (at: number) => {
  const local = at + OFFSET
  const hour = byHour[Math.floor((local % DAY) / HOUR)] ?? 1
  const weekday = byWeekday[Math.floor(local / DAY) % 7] ?? 1
  return hour * weekday
}

/**
 * `count` moments between two Unix times in whole seconds, ascending, no two equal, after the hours and weekdays at
 * which people save. With `growth` the end is three times as busy as the beginning.
 * The span must hold more seconds than moments.
 */
export const drawTimes = (random: Random, count: number, from: number, to: number, growth: boolean): number[] => {
  const span = to - from
  const times: number[] = []
  // A span that lies in the night has no lively moment: take what comes after so many tries.
  for (let tries = 0; times.length < count; tries++) {
    const at = from + Math.floor(random.next() * span)
    const ramp = growth ? (1 + (2 * (at - from)) / span) / 3 : 1
    if (random.chance(liveliness(at) * ramp) || tries > count * 50) times.push(at)
  }
  times.sort((a, b) => a - b)
  return separate(times, from, to)
}

/** Pushes equal moments apart, staying inside the span. */
const separate = (sorted: readonly number[], from: number, to: number) => {
  const times = [...sorted]
  for (let i = times.length - 1, limit = to; i >= 0; i--) {
    limit = Math.min(limit, times[i] ?? limit)
    times[i] = limit--
  }
  for (let i = 0, limit = from + 1; i < times.length; i++) {
    limit = Math.max(limit, times[i] ?? limit)
    times[i] = limit++
  }
  return times
}
