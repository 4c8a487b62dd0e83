import type { NotificationPorts } from '@/lib/notifications/notification-ports'

type Shown = { by: 'constructor' | 'service worker'; title: string; options: NotificationOptions | undefined }

/** Ports of a browser with notifications, each part changeable, and a record of what happened. */
export function fakePorts(permission: NotificationPermission, change: Partial<NotificationPorts> = {}) {
  const shown: Shown[] = []
  const opened: string[] = []
  let press: () => unknown = () => undefined
  const record = {
    shown,
    opened,
    asked: 0,
    answer: 'granted' as NotificationPermission,
    constructorThrows: false,
    press: () => press(),
  }
  class Api {
    static permission = permission
    static async requestPermission() {
      record.asked += 1
      return record.answer
    }
    constructor(title: string, options?: NotificationOptions) {
      if (record.constructorThrows) throw new TypeError('Illegal constructor')
      shown.push({ by: 'constructor', title, options })
    }
    set onclick(act: (() => unknown) | null) {
      press = act ?? press
    }
  }
  const ports: NotificationPorts = {
    enabled: true,
    secureContext: true,
    iosBrowser: false,
    api: () => Api,
    registration: async () => undefined,
    open: (path) => void opened.push(path),
    ...change,
  }
  const registration = {
    showNotification: async (title: string, options?: NotificationOptions) =>
      void shown.push({ by: 'service worker', title, options }),
    getNotifications: async () => [],
  }
  return { ports, record, registration }
}
