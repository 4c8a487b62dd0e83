import { scaledBound } from './scaled-bound'

const QUIET_MS = 10_000
const BLOCKS_OF_SILENCE = 3

/** How long nothing may come, in milliseconds, before it is asked whether that is right. */
export function allowedSilence(blockIntervalMs: number | null, heartbeatMs: number): number {
  return Math.max(BLOCKS_OF_SILENCE * (blockIntervalMs ?? 0), scaledBound(QUIET_MS, heartbeatMs))
}
