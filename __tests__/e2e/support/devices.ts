import type { PlaywrightTestOptions } from '@playwright/test'

type Device = Pick<PlaywrightTestOptions, 'viewport'> & Partial<PlaywrightTestOptions>

/** Each arrangement of the page, as the style sheet tells them apart. */
export const devices = {
  desktop: { viewport: { width: 1360, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} satisfies Record<string, Device>
