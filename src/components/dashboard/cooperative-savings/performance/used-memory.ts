interface MemoryPerformance extends Performance {
  memory?: { usedJSHeapSize: number }
}

/** Bytes that the page's objects take; null where the browser does not tell (only Chromium does). */
export function usedMemory(): number | null {
  return (performance as MemoryPerformance).memory?.usedJSHeapSize ?? null
}
