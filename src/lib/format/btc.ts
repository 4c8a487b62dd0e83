import { numberFormat } from './number-format'

const WEI = 10n ** 18n
const SHOWN_DECIMALS = 8
const USUAL_DECIMALS = 4
const SIGNIFICANT = 3

/**
 * The one way an amount of BTC is written: four decimals, more (up to eight) only where a small amount needs them to show
 * three figures. Cut, never rounded up, so that nobody is shown more than there is.
 * @param wei amount with 18 decimals
 */
export function formatBtc(wei: bigint, locale = 'en'): string {
  const sign = wei < 0n ? '−' : ''
  const size = wei < 0n ? -wei : wei
  if (size === 0n) return '0'
  const fraction = (size % WEI).toString().padStart(18, '0')
  const decimals = size >= WEI ? USUAL_DECIMALS : neededDecimals(fraction)
  const shown = fraction.slice(0, decimals)
  const separator = decimalSeparator(locale)
  if (size < WEI && /^0*$/.test(shown)) return `${sign}<0${separator}${'0'.repeat(SHOWN_DECIMALS - 1)}1`
  return `${sign}${numberFormat(locale).format(size / WEI)}${separator}${shown}`
}

/** Every decimal there is, without trailing zeros, for machines and for copying; with `locale`, as a person writes it. */
export function formatBtcExact(wei: bigint, locale?: string): string {
  const sign = wei < 0n ? (locale ? '−' : '-') : ''
  const size = wei < 0n ? -wei : wei
  const fraction = (size % WEI).toString().padStart(18, '0').replace(/0+$/, '')
  const whole = locale ? numberFormat(locale).format(size / WEI) : size / WEI
  return `${sign}${whole}${fraction && (locale ? decimalSeparator(locale) : '.') + fraction}`
}

function neededDecimals(fraction: string): number {
  const firstFigure = fraction.search(/[1-9]/)
  const wanted = fraction.slice(0, Math.min(firstFigure + SIGNIFICANT, SHOWN_DECIMALS))
  return Math.max(USUAL_DECIMALS, wanted.replace(/0+$/, '').length)
}

function decimalSeparator(locale: string): string {
  return (
    numberFormat(locale, 1)
      .formatToParts(0.1)
      .find((part) => part.type === 'decimal')?.value ?? '.'
  )
}
