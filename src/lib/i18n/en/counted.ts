import { formatFigure } from '@/lib/format/figure'
import { figureLocale } from '../figure-locale'

/** A number and its noun: `1 pool`, `1,234 pools`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${formatFigure(count, figureLocale())} ${count === 1 ? one : other}`
}
