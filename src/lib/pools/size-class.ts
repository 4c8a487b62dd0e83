export const sizeClasses = ['small', 'medium', 'large', 'huge'] as const

/** How much is saved in a pool, roughly. */
export type SizeClass = (typeof sizeClasses)[number]

/** In wei of BTC: from here on a pool is of the next class. */
const EDGES = [10n ** 16n, 10n ** 17n, 10n ** 18n] as const

export function sizeClass(totalBtc: bigint): SizeClass {
  return sizeClasses[EDGES.filter((edge) => totalBtc >= edge).length] ?? 'huge'
}
