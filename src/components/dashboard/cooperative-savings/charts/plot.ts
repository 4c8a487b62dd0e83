import type { ReactNode } from 'react'

/** A chart as it is drawn at one width, in pixels. */
export interface Plot {
  picture: ReactNode
  /** What marks the cursor's stop in the picture. */
  mark: (stop: number) => ReactNode
  /** Where the stop's words stand: above this point. */
  place: (stop: number) => { x: number; y: number }
  /** The stop at, or nearest to, a point. */
  nearest: (x: number, y: number) => number
}
