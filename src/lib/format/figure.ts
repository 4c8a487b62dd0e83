/** A count with the language's grouping: `10,834,219`. */
export function formatFigure(count: number, locale = 'en', maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits }).format(count)
}
