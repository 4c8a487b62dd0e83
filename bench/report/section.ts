/** One part of the report: its text, and the picture that goes with it. */
export interface Section {
  markdown: string
  /** File name under docs/images, and its contents. */
  image?: { file: string; svg: string }
}

/** A figure, or why there is none. */
export const orReason = <T>(cell: T | string | undefined, say: (value: T) => string): string => {
  if (cell === undefined) return 'not measured'
  return typeof cell === 'string' ? `could not run: ${cell}` : say(cell)
}

export const picture = (alt: string, file: string): string => `![${alt}](images/${file})`

export const count = (value: number): string => value.toLocaleString('en-US')
