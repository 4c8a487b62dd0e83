import type { PoolEvent } from '@/lib/pools/pool-event'
import type { Decision } from './decide'
import { EventCoalescer, type Announcement, type NamedEvent } from './event-coalescer'
import { LONGEST_NAME, type Notice } from './notice'
import { addNotices, type NoticeHistory } from './notice-history'

/** What is heard within this is told together. Milliseconds. */
const TOGETHER = 150

interface Heard extends NamedEvent {
  aloud: boolean
}

export interface TellerPorts {
  decide: (event: PoolEvent) => Decision
  /** Whether this tab is the one that speaks. */
  speaks: () => Promise<boolean>
  history: { getSnapshot: () => NoticeHistory; change: (change: (history: NoticeHistory) => NoticeHistory) => void }
  /** Says something on the desktop; what has the same key takes the former's place. */
  say: (announcement: Announcement) => void
  unsay: (key: string) => void
  /** Makes itself heard; asked for each event. */
  ring: (key: string) => void
}

/** Tells the viewer what happens, once a browser: notes it in the history and says it on the desktop, a burst as one. */
export class Teller {
  private heard: Heard[] = []
  private timer: ReturnType<typeof setTimeout> | null = null
  private readonly noted = new Portion()
  private readonly aloud = new Portion()

  constructor(private readonly ports: TellerPorts) {}

  hear(event: PoolEvent, name: string): void {
    const { noted, channels } = this.ports.decide(event)
    if (!noted) return
    if (channels.includes('sound')) this.ports.ring(event.transactionHash)
    this.heard.push({ event, name, aloud: channels.includes('desktop') })
    this.timer ??= setTimeout(() => void this.tell(), TOGETHER)
  }

  private async tell(): Promise<void> {
    this.timer = null
    const heard = this.heard
    this.heard = []
    if (!(await this.ports.speaks())) return
    const { history } = this.ports
    const before = new Map(history.getSnapshot().map((notice) => [notice.key, notice]))
    for (const one of heard) {
      // Another tab may have told it, and have fallen silent since.
      if (isIn(before.get(one.event.transactionHash), one.event)) continue
      this.noted.add(one)
      if (one.aloud) this.aloud.add(one)
    }
    const { said, unsaid } = this.noted.take()
    const notices = said.map((announcement) => toNotice(announcement, Date.now()))
    history.change((kept) => addNotices(kept, notices, new Set(unsaid)))
    const aloud = this.aloud.take()
    for (const key of aloud.unsaid) this.ports.unsay(key)
    for (const announcement of aloud.said) this.ports.say(announcement)
  }
}

/** What several events come to, in one portion. */
class Portion {
  private readonly said = new Map<string, Announcement>()
  private readonly unsaid = new Set<string>()
  private readonly coalescer = new EventCoalescer(
    (announcement) => this.said.set(announcement.key, announcement),
    (key) => {
      this.said.delete(key)
      this.unsaid.add(key)
    },
  )

  add(one: NamedEvent): void {
    this.coalescer.add(one)
  }

  /** What is to be said, oldest first, and what was said and no longer holds. */
  take(): { said: Announcement[]; unsaid: string[] } {
    const portion = { said: [...this.said.values()], unsaid: [...this.unsaid] }
    this.said.clear()
    this.unsaid.clear()
    return portion
  }
}

function isIn(notice: Notice | undefined, event: PoolEvent): boolean {
  return notice?.kind === 'event' && notice.types.includes(event.type)
}

function toNotice(announcement: Announcement, at: number): Notice {
  const { key } = announcement
  if (announcement.kind === 'burst') {
    const { kind, pools, others } = announcement
    return { kind, key, at, read: false, pools, others }
  }
  const { told } = announcement
  const [{ event, name }] = told
  return {
    kind: 'event',
    key,
    at,
    read: false,
    types: [...new Set(told.map((one) => one.event.type))],
    poolId: Number(event.poolId),
    name: name.slice(0, LONGEST_NAME),
    who: 'creator' in event ? event.creator : 'member' in event ? event.member : null,
  }
}
