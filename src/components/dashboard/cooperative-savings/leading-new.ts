/**
 * The keys of a list, newest first, that stand before the first one already known. None where nothing was known: a list
 * that is filled for the first time has no news.
 */
export function leadingNew<T>(keys: readonly T[], known: ReadonlySet<T>): readonly T[] {
  const end = keys.findIndex((key) => known.has(key))
  return end > 0 ? keys.slice(0, end) : []
}
