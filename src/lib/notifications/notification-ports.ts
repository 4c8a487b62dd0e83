import { getConfig } from '@/lib/config/get-config'
import { isIosBrowser } from './is-ios-browser'

/** The part of the browser's `Notification` that is used. */
export interface NotificationApi {
  readonly permission: NotificationPermission
  requestPermission(): Promise<NotificationPermission>
  new (title: string, options?: NotificationOptions): { onclick: ((event: Event) => unknown) | null }
}

/** The part of a service worker's registration that is used. */
export interface NotificationRegistration {
  showNotification(title: string, options?: NotificationOptions): Promise<void>
  getNotifications(filter: { tag: string }): Promise<readonly { close: () => void }[]>
}

/** What notifications need of their surroundings. */
export interface NotificationPorts {
  /** False when the configuration switches notifications off: then nothing else is asked. */
  enabled: boolean
  secureContext: boolean
  /** An iPhone or iPad outside an installed app, where the API appears only after installation. */
  iosBrowser: boolean
  /** Undefined where the browser has none, and on a server. */
  api: () => NotificationApi | undefined
  registration: () => Promise<NotificationRegistration | undefined>
  /** Brings this page to the front and leads it to a path of this site. */
  open: (path: string) => void
}

/** The ports of this browser; on a server everything is absent. */
export function browserPorts(): NotificationPorts {
  return {
    enabled: getConfig().notifications,
    secureContext: typeof window !== 'undefined' && window.isSecureContext,
    iosBrowser: typeof navigator !== 'undefined' && isIosBrowser(navigator),
    api: () => (typeof Notification === 'undefined' ? undefined : Notification),
    async registration() {
      if (typeof navigator === 'undefined' || !('serviceWorker' in navigator)) return undefined
      const registration = await navigator.serviceWorker.getRegistration()
      // One that is still being installed cannot show anything.
      return registration?.active ? registration : undefined
    },
    open(path) {
      window.focus()
      location.assign(path)
    },
  }
}
