/** The heartbeat for which all bounds are stated. */
const REFERENCE_HEARTBEAT_MS = 30_000
/** Below this a busy machine would be taken for a dead socket. */
const LEAST_MS = 500

/** A bound on silence, in milliseconds, as it holds with this heartbeat: all of them scale with it. */
export function scaledBound(boundMs: number, heartbeatMs: number): number {
  return Math.max(LEAST_MS, (boundMs * heartbeatMs) / REFERENCE_HEARTBEAT_MS)
}
