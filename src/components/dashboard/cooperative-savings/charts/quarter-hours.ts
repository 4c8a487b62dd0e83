/** Counts by quarter of an hour since the Unix epoch. */
export type QuarterHours = ReadonlyMap<number, { events: number; created: number }>

export const QUARTER_MS = 900_000
