import type { Alerts } from '../engine/alerts'

/** Above this the page or process holds more than the live layer should ever need. Bytes. */
const BOUND = 512 * 1024 * 1024

/** Raises an alert while the heap is over the bound; where the platform does not tell, nothing happens. */
export function memoryAlarm(alerts: Alerts): void {
  const used = usedHeap()
  if (used !== null && used > BOUND)
    alerts.raise('memory', 'warning', `More than ${BOUND / 1024 / 1024} MB of memory are in use`)
  else alerts.clear('memory')
}

function usedHeap(): number | null {
  // Chromium alone tells a page.
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } }
  if (memory) return memory.usedJSHeapSize
  return typeof process !== 'undefined' && typeof process.memoryUsage === 'function'
    ? process.memoryUsage().heapUsed
    : null
}
