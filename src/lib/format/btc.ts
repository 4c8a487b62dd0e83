const WEI = 10n ** 18n
const SHOWN_DECIMALS = 8
const USUAL_DECIMALS = 4
const SIGNIFICANT = 3

/** By locale: making one takes as long as many uses of it, and each row of a list needs one. */
const wholes = new Map<string, Intl.NumberFormat>()

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
  return `${sign}${wholesOf(locale).format(size / WEI)}${separator}${shown}`
}

/** Every decimal there is, without trailing zeros: for titles and copying. */
export function formatBtcExact(wei: bigint): string {
  const sign = wei < 0n ? '-' : ''
  const size = wei < 0n ? -wei : wei
  const fraction = (size % WEI).toString().padStart(18, '0').replace(/0+$/, '')
  return `${sign}${size / WEI}${fraction ? `.${fraction}` : ''}`
}

function neededDecimals(fraction: string): number {
  const firstFigure = fraction.search(/[1-9]/)
  const wanted = fraction.slice(0, Math.min(firstFigure + SIGNIFICANT, SHOWN_DECIMALS))
  return Math.max(USUAL_DECIMALS, wanted.replace(/0+$/, '').length)
}

function decimalSeparator(locale: string): string {
  return wholesOf(locale).formatToParts(0.1).find((part) => part.type === 'decimal')?.value ?? '.'
}

function wholesOf(locale: string): Intl.NumberFormat {
  const format = wholes.get(locale) ?? new Intl.NumberFormat(locale)
  wholes.set(locale, format)
  return format
}
