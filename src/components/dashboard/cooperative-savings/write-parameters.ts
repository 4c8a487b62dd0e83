/** The part of an address after its question mark, with `values` put in; an empty one is left out. Other parameters stay. */
export function writeParameters(params: URLSearchParams, values: Readonly<Record<string, string>>): string {
  const written = new URLSearchParams(params)
  for (const [name, value] of Object.entries(values)) {
    if (value === '') written.delete(name)
    else written.set(name, value)
  }
  return written.toString()
}
