import { BURST_WINDOW_MS } from './event-coalescer'

export interface RingerPorts {
  canBeHeard: () => boolean
  /** True for one tab of the browser alone. */
  claim: (name: string) => Promise<boolean>
  play: () => void
  now: () => number
}

/** Rings when something happens: once a browser, in a tab that can be heard, and once for a burst. */
export class Ringer {
  private heardAt = Number.NEGATIVE_INFINITY

  constructor(private readonly ports: RingerPorts) {}

  /** `key` names what happened in all tabs. */
  async ring(key: string): Promise<void> {
    const { canBeHeard, claim, play, now } = this.ports
    const isBurst = now() - this.heardAt <= BURST_WINDOW_MS
    this.heardAt = now()
    if (!isBurst && canBeHeard() && (await claim(`sound-${key}`))) play()
  }
}
