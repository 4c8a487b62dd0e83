const figures = new Intl.NumberFormat('en')

/** A number and its noun: `1 pool`, `1,234 pools`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${figures.format(count)} ${count === 1 ? one : other}`
}
