import type { Page } from '@playwright/test'

/** What one frame showed. */
export interface Frame {
  visible: boolean
  heading: string
  language: string
  theme: string | null
  background: string
}

interface Recorded {
  seenFrames: Frame[]
  shiftSum: number
}

/** Notes what each frame shows from the first one on, and how far the layout shifts; call it before the page is opened. */
export const watchFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const recorded: Recorded = { seenFrames: [], shiftSum: 0 }
    Object.assign(globalThis, recorded)
    const global = globalThis as unknown as Recorded
    const look = () => {
      const { documentElement: root, body } = document
      if (body) {
        global.seenFrames.push({
          visible: getComputedStyle(body).visibility === 'visible',
          heading: document.querySelector('h1')?.textContent ?? '',
          language: root.lang,
          theme: root.dataset.theme ?? null,
          background: getComputedStyle(root).backgroundColor,
        })
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) global.shiftSum += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })

export const seenFrames = (page: Page): Promise<Frame[]> =>
  page.evaluate(() => (globalThis as unknown as Recorded).seenFrames)

export const shiftSum = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Recorded).shiftSum)
