import type { Page } from '@playwright/test'

/** What a page holds on to after a forced collection. */
export interface PageMemory {
  heapBytes: number
  nodes: number
  listeners: number
}

/** Measures what is left in the page once all garbage is collected. */
export const pageMemory = async (page: Page): Promise<PageMemory> => {
  const session = await page.context().newCDPSession(page)
  try {
    // What a finalizer frees is collected by the second one.
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { heapBytes: usedSize, nodes, listeners: jsEventListeners }
  } finally {
    await session.detach()
  }
}
