/** Full jitter: uniform between nothing and an exponentially growing ceiling, so that many clients do not return together. Milliseconds. */
export function fullJitter(attempt: number, baseMs: number, maxMs: number, random: () => number): number {
  return random() * Math.min(maxMs, baseMs * 2 ** Math.min(attempt, 30))
}

/** What the server asked for is a floor; the jitter comes on top, else all clients would return at that very moment. */
export function retryDelay(
  attempt: number,
  bounds: { baseMs: number; maxMs: number },
  random: () => number,
  retryAfterMs: number | null,
): number {
  return (retryAfterMs ?? 0) + fullJitter(attempt, bounds.baseMs, bounds.maxMs, random)
}
