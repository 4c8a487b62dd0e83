import { placeForToast, type Box, type Place } from './toast-place'

let last: Place | null = null

/** Where a message goes now: where it covers the least, or beside those that are still shown. */
export function placeNow(): Place {
  const shown = document.querySelector('[data-sonner-toast]') !== null
  if (shown && last !== null) return last
  return (last = placeForToast(window.innerWidth, window.innerHeight, controlsOnPage()))
}

function controlsOnPage(): Box[] {
  const controls = document.querySelectorAll('a[href], button, input, select, summary, [role="button"]')
  return [...controls].flatMap((control) => {
    const box = control.getBoundingClientRect()
    return box.width > 0 && box.bottom > 0 && box.top < window.innerHeight ? box : []
  })
}
