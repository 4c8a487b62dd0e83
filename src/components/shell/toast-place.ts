import type { ToasterProps } from 'sonner'

export type Place = NonNullable<ToasterProps['position']>

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What one message takes at most, with what peeks out behind it. */
const WIDTH = 356
const HEIGHT = 112
/** From the window's edge, also as the style sheet of the messages has it. */
const INSET = 24
/** Below this they are as wide as the screen. */
const PHONE = 600

/** In the order of preference. */
const places: readonly Place[] = ['bottom-center', 'bottom-left', 'bottom-right', 'top-center']

function boxAt(place: Place, width: number, height: number): Box {
  const [edge, side] = place.split('-')
  const wide = width <= PHONE ? width : WIDTH
  const room = width - wide
  const left = side === 'left' ? Math.min(INSET, room) : side === 'right' ? room - Math.min(INSET, room) : room / 2
  const top = edge === 'top' ? INSET : height - INSET - HEIGHT
  return { left, top, right: left + wide, bottom: top + HEIGHT }
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Where a message covers the fewest of the boxes that people press, in a window of this size. */
export function placeForToast(width: number, height: number, controls: readonly Box[]): Place {
  const covered = (place: Place) => controls.filter((box) => meet(boxAt(place, width, height), box)).length
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best))
}
