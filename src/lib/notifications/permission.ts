import { browserPorts, type NotificationPorts } from './notification-ports'

/**
 * Whether desktop notifications can be shown here, and if not, why: `off` by configuration, `insecure` context (not https
 * or localhost), `install-first` (iPhone and iPad), `unsupported`, or the viewer's own choice.
 */
export type NotificationSupport = NotificationPermission | 'unsupported' | 'insecure' | 'install-first' | 'off'

/** Never throws; `unsupported` on a server. */
export function notificationSupport(ports: NotificationPorts = browserPorts()): NotificationSupport {
  if (!ports.enabled) return 'off'
  if (ports.iosBrowser) return ports.secureContext ? 'install-first' : 'insecure'
  const api = ports.api()
  if (api && !ports.secureContext) return 'insecure'
  return api?.permission ?? 'unsupported'
}

/**
 * Asks the viewer, if they have not decided yet. Call it from a gesture: browsers ignore it otherwise.
 * @returns whether notifications may be shown. Never rejects.
 */
export async function requestPermission(ports: NotificationPorts = browserPorts()): Promise<boolean> {
  const support = notificationSupport(ports)
  if (support !== 'default') return support === 'granted'
  try {
    return (await ports.api()?.requestPermission()) === 'granted'
  } catch {
    return false
  }
}
