import { browserPorts, type NotificationPorts } from './notification-ports'
import { notificationSupport } from './permission'

export interface PoolNotification {
  /** Notifications with the same one replace each other, also over tabs. */
  tag: string
  /** Ready for display: translated, and free of control and bidirectional characters. */
  title: string
  body: string
  /** URL of the icon. */
  icon: string
  /** Where a click leads: a path of this site. */
  url: string
}

/**
 * Shows a desktop notification, through the service worker where there is one: the constructor throws on Android.
 * @returns whether one was shown. Never rejects.
 */
export async function showPoolNotification(
  { tag, title, body, icon, url }: PoolNotification,
  ports: NotificationPorts = browserPorts(),
): Promise<boolean> {
  if (notificationSupport(ports) !== 'granted') return false
  const options: NotificationOptions = { body, icon, tag, data: { url } }
  try {
    const registration = await ports.registration()
    if (registration) {
      await registration.showNotification(title, options)
      return true
    }
  } catch {
    // A registration without an active worker cannot show anything; the constructor may.
  }
  try {
    const Api = ports.api()
    if (Api === undefined) return false
    const notification = new Api(title, options)
    // Without a service worker the page itself has to lead to what is told.
    notification.onclick = () => ports.open(url)
    return true
  } catch {
    return false
  }
}

/** Takes back what was shown under a tag. Only what a service worker shows can be found again. Never rejects. */
export async function closeNotification(tag: string, ports: NotificationPorts = browserPorts()): Promise<void> {
  try {
    const registration = await ports.registration()
    for (const shown of (await registration?.getNotifications({ tag })) ?? []) shown.close()
  } catch {
    // It stays until it is dismissed.
  }
}
