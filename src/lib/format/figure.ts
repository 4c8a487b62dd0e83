import { numberFormat } from './number-format'

/** A count with the language's grouping: `10,834,219`. */
export function formatFigure(count: number, locale = 'en', maximumFractionDigits = 0): string {
  return numberFormat(locale, maximumFractionDigits).format(count)
}
