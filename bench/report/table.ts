/** A Markdown table; the columns from `figuresFrom` on are figures and stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], figuresFrom = 1): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column < figuresFrom ? '---' : '---:'))
  return [head, rule, ...rows].map(line).join('\n')
}
