/** One look at a running total: Unix milliseconds and the total then. */
export type RateSample = readonly [at: number, total: number]

const WINDOW_MS = 60_000

/** The samples of the last minute, the newest last, with one more taken. A total that fell starts anew. */
export function withSample(samples: readonly RateSample[], sample: RateSample): readonly RateSample[] {
  const last = samples.at(-1)
  if (last && sample[1] < last[1]) return [sample]
  return [...samples.filter(([at]) => sample[0] - at <= WINDOW_MS), sample]
}

/** Events per second over the samples; null before there are two. */
export function eventRate(samples: readonly RateSample[]): number | null {
  const first = samples[0]
  const last = samples.at(-1)
  if (!first || !last || last[0] <= first[0]) return null
  return ((last[1] - first[1]) / (last[0] - first[0])) * 1000
}
