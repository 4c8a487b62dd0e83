/** A block is some seconds old when it arrives: less than this says nothing of the device's clock. Milliseconds. */
const TOLERANCE = 15_000

/**
 * How far the chain's time is ahead of the device's, from a block that has just been made. Zero while both agree within
 * what a block takes to arrive.
 */
export function clockSkew(blockTimestamp: number, arrivedAt: number): number {
  const skew = blockTimestamp * 1000 - arrivedAt
  return Math.abs(skew) <= TOLERANCE ? 0 : skew
}
