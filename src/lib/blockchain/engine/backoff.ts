function ceiling(attempt: number, baseMs: number, maxMs: number): number {
  return Math.min(maxMs, baseMs * 2 ** Math.min(attempt, 30))
}

/**
 * How long to wait before the next try, in milliseconds. Full jitter: uniform between nothing and an exponentially
 * growing ceiling, so that many clients do not return together. What the server asked for is a floor; the jitter comes on top, else all clients would return at that very moment. It is
 * at least as wide as the floor is long: who asks for a minute does not want everybody in the second after it.
 */
export function retryDelay(
  attempt: number,
  bounds: { baseMs: number; maxMs: number },
  random: () => number,
  retryAfterMs: number | null,
): number {
  const floor = retryAfterMs ?? 0
  const widest = Math.max(ceiling(attempt, bounds.baseMs, bounds.maxMs), Math.min(floor, bounds.maxMs))
  return floor + random() * widest
}
