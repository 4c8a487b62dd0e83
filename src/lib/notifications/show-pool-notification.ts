import { browserPorts, type NotificationPorts } from './notification-ports'
import { notificationSupport } from './permission'

export interface PoolNotification {
  poolId: number | bigint
  /** Ready for display: translated, and free of control and bidirectional characters. */
  title: string
  body: string
  /** URL of the icon. */
  icon: string
  /** Where a click leads, for the service worker. */
  url?: string
}

/**
 * Shows a desktop notification, through the service worker where there is one: the constructor throws on Android. The tag
 * lets notifications of the same pool from several tabs replace each other.
 * @returns whether one was shown. Never rejects.
 */
export async function showPoolNotification(
  { poolId, title, body, icon, url }: PoolNotification,
  ports: NotificationPorts = browserPorts(),
): Promise<boolean> {
  if (notificationSupport(ports) !== 'granted') return false
  const options: NotificationOptions = { body, icon, tag: `pool-${poolId}`, data: { poolId: String(poolId), url } }
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
    return Api !== undefined && Boolean(new Api(title, options))
  } catch {
    return false
  }
}
