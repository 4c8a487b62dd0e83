import { shortAddress } from '@/lib/format/short-address'
import type { Catalogue } from '@/lib/i18n/en'
import { plainName } from '@/lib/pools/pool-name'
import { poolHref } from '@/lib/pools/pool-href'
import type { Announcement } from './event-coalescer'
import { closeNotification, showPoolNotification, type PoolNotification } from './show-pool-notification'

const ICON = '/icon-192.png'
/** Where the latest activity is. */
const POOLS = '/dashboard/cooperative-savings'
const REMEMBERED = 20

/** Says announcements by desktop notifications, where the viewer allows them. */
export class DesktopVoice {
  /** By the announcement's key. */
  private readonly tags = new Map<string, string>()

  constructor(private readonly copy: Pick<Catalogue, 'notifications' | 'pools' | 'toasts'>) {}

  say(announcement: Announcement): void {
    const notification = this.word(announcement)
    this.tags.set(announcement.key, notification.tag)
    const [oldest] = this.tags.keys()
    if (this.tags.size > REMEMBERED && oldest !== undefined) this.tags.delete(oldest)
    void showPoolNotification(notification)
  }

  /** Takes back what was said under a key. */
  unsay(key: string): void {
    const tag = this.tags.get(key)
    if (tag !== undefined) void closeNotification(tag)
  }

  private word(announcement: Announcement): PoolNotification {
    const { notifications, pools, toasts } = this.copy
    if (announcement.kind === 'burst') {
      const title = toasts.burst(announcement.pools, announcement.others)
      return { tag: announcement.key, title, body: notifications.burst, icon: ICON, url: POOLS }
    }
    const [{ event, name }, ...further] = announcement.told
    const id = Number(event.poolId)
    const plain = plainName(name, id, (number) => pools.unnamed(String(number)))
    const isNew = event.type === 'PoolCreated'
    const body = isNew ? notifications.newPool.body(plain, shortAddress(event.creator)) : plain
    return {
      tag: `pool-${id}`,
      title: isNew ? notifications.newPool.title : toasts.titles[event.type],
      body: [body, ...further.map((one) => toasts.titles[one.event.type])].join('\n'),
      icon: ICON,
      url: poolHref(id),
    }
  }
}
