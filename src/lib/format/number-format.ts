const made = new Map<string, Intl.NumberFormat>()

/** The language's way to write numbers, made once: making one takes longer than using it a hundred times. */
export function numberFormat(locale: string, digits = 0, style: 'decimal' | 'percent' = 'decimal'): Intl.NumberFormat {
  const key = `${locale} ${digits} ${style}`
  let format = made.get(key)
  if (!format) made.set(key, (format = new Intl.NumberFormat(locale, { style, maximumFractionDigits: digits })))
  return format
}
