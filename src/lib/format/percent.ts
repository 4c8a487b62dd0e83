import { numberFormat } from './number-format'

/** A fraction as a percentage: whole, but one decimal below one percent, so that a little is not nothing. */
export function formatPercent(fraction: number, locale = 'en'): string {
  const small = fraction !== 0 && Math.abs(fraction) < 0.01
  return numberFormat(locale, small ? 1 : 0, 'percent').format(fraction)
}
