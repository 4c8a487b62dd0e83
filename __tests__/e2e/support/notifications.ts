import type { Page } from '@playwright/test'

export interface Shown {
  title: string
  body: string
  icon: string
  tag: string
}

interface Recorder {
  /** What the page asked the browser to show. */
  askedNotifications: string[]
  shownNotifications: Shown[]
  permissionRequests: { byGesture: boolean }[]
}

/** Notes every desktop notification that is asked for, and those that the browser really shows; call it before the page is opened. */
export const recordNotifications = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const asked: string[] = []
    const shown: Shown[] = []
    Object.assign(globalThis, { askedNotifications: asked, shownNotifications: shown })
    const Real = Notification
    globalThis.Notification = class extends Real {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options)
        const { body, icon, tag } = this
        asked.push(tag)
        this.addEventListener('show', () => shown.push({ title, body, icon, tag }))
      }
    }
    const { showNotification } = ServiceWorkerRegistration.prototype
    ServiceWorkerRegistration.prototype.showNotification = async function (title, options = {}) {
      const { body = '', icon = '', tag = '' } = options
      asked.push(tag)
      await showNotification.call(this, title, options)
      shown.push({ title, body, icon, tag })
    }
  })

/** Puts a browser in the page whose user has not decided, and answers the prompt with `answer`. */
export const stubPermissionPrompt = (page: Page, answer: NotificationPermission): Promise<unknown> =>
  page.addInitScript((decision) => {
    const requests: Recorder['permissionRequests'] = []
    const shown: Shown[] = []
    Object.assign(globalThis, { permissionRequests: requests, shownNotifications: shown })
    let permission: NotificationPermission = 'default'
    class StubbedNotification extends EventTarget {
      static get permission() {
        return permission
      }
      static async requestPermission() {
        requests.push({ byGesture: navigator.userActivation.isActive })
        permission = decision
        return permission
      }
      constructor(title: string, { body = '', icon = '', tag = '' }: NotificationOptions = {}) {
        super()
        shown.push({ title, body, icon, tag })
      }
    }
    Object.defineProperty(globalThis, 'Notification', { value: StubbedNotification, configurable: true })
  }, answer)

export const shownNotifications = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => (globalThis as unknown as Recorder).shownNotifications)

export const permissionRequests = (page: Page): Promise<Recorder['permissionRequests']> =>
  page.evaluate(() => (globalThis as unknown as Recorder).permissionRequests)

export const askedNotifications = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Recorder).askedNotifications)
