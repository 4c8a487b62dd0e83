export interface Identicon {
  /** Filled cells of a 5 × 5 grid, symmetric left to right. */
  cells: readonly (readonly [x: number, y: number])[]
  /** Degrees on the colour wheel. */
  hue: number
}

/** A small mark drawn from any text: the same text always gives the same mark. */
export function identicon(seed: string): Identicon {
  const hash = hash32(seed)
  const cells: [number, number][] = []
  for (let bit = 0; bit < 15; bit++) {
    if (((hash >>> bit) & 1) === 0) continue
    const x = bit % 3
    const y = Math.floor(bit / 3)
    cells.push([x, y])
    if (x < 2) cells.push([4 - x, y])
  }
  return { cells: cells.length > 0 ? cells : [[2, 2]], hue: (hash >>> 16) % 360 }
}

/** FNV-1a with a final mix, so that seeds differing in one character look different. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
