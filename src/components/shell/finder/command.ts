/** Something that can be chosen in the palette. */
export interface Command {
  /** Unique among all that are shown. */
  id: string
  label: string
  run: () => void
}
