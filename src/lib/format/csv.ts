/** What a spreadsheet would take for a formula, also behind blanks or in the wide forms of the signs. */
const formula = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠\t\r\n]/u

export type CsvCell = string | number | boolean | null

/** A table after RFC 4180. Text may be hostile: what a spreadsheet could run gets an apostrophe before it. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: CsvCell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n;\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
