import type { BrowserContext, Locator, Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'

const { notices } = en

/** The bell in the header. */
export const bell = (page: Page): Locator => page.getByRole('button', { name: new RegExp(`^${notices.title}(, |$)`) })
/** What the bell opens. */
export const centre = (page: Page): Locator => page.getByRole('dialog', { name: notices.title })
/** The entries of the history. */
export const told = (page: Page): Locator =>
  centre(page).getByRole('list', { name: notices.list }).getByRole('listitem')

export const openSettings = async (page: Page): Promise<void> => {
  await bell(page).click()
  await centre(page).getByRole('button', { name: notices.views.settings }).click()
}

/** What a press on a notification leads to, noted instead of done: a browser refuses it without a real press. */
interface Opened {
  opened: string[]
  focused: string[]
}

/** Presses the notification that is shown. */
export const pressNotification = async (context: BrowserContext): Promise<Opened> => {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('There is no service worker.')
  return worker.evaluate(async () => {
    const scope = globalThis as unknown as {
      clients: object
      WindowClient: { prototype: object }
      registration: ServiceWorkerRegistration
      NotificationEvent: new (type: string, init: object) => Event
    }
    const opened: string[] = []
    const focused: string[] = []
    const note = (list: string[]) => ({ value: (url: string) => Promise.resolve(list.push(url)), configurable: true })
    Object.defineProperty(scope.clients, 'openWindow', note(opened))
    Object.defineProperty(scope.WindowClient.prototype, 'focus', {
      value(this: { url: string }) {
        return Promise.resolve(focused.push(this.url))
      },
      configurable: true,
    })
    const [notification] = await scope.registration.getNotifications()
    dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }))
    for (let waited = 0; waited < 50 && opened.length + focused.length === 0; waited++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    return { opened, focused }
  })
}

/** Once the service worker stands behind the page. */
export const workerControls = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** The tags of what the service worker shows. */
export const shownByWorker = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    return (await registration.getNotifications()).map(({ tag }) => tag)
  })
