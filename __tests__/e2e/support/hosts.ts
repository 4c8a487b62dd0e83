import type { BrowserContext } from '@playwright/test'

/** Where the engine of a browser's tabs runs, by what the browser lacks. */
export type HostKind = 'shared worker' | 'elected tab' | 'per tab'

/** Makes the browser one whose tabs run their engine so. Call it before a page is opened. */
export const limitTo = async (context: BrowserContext, kind: HostKind): Promise<void> => {
  if (kind === 'elected tab') await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'))
  if (kind === 'per tab') await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
}

/** Makes the browser one that has shared workers and lets nobody start one. Call it before a page is opened. */
export const forbidWorkers = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    globalThis.SharedWorker = class {
      constructor() {
        throw new DOMException('not here', 'SecurityError')
      }
    } as unknown as typeof SharedWorker
  })
}
