/** Tabs hear of an event within this of each other; who spoke stays the one who speaks for as long. Milliseconds. */
const SPEAKS_FOR = 10_000

/**
 * Of all tabs of this browser one speaks: whichever is first when something happens, until it has been quiet for a while,
 * so that a burst is one burst. Where tabs cannot agree (no Web Locks) each is on its own.
 */
export class Speaker {
  private release: (() => void) | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  /** The lock carries `name`. */
  constructor(private readonly name: string) {}

  /** Whether this tab speaks now. */
  async speaks(): Promise<boolean> {
    if (typeof navigator === 'undefined' || !('locks' in navigator)) return true
    if (!this.release && !(await this.begin())) return false
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.end(), SPEAKS_FOR)
    return true
  }

  private begin(): Promise<boolean> {
    return new Promise((resolve) => {
      navigator.locks
        .request(this.name, { ifAvailable: true }, (lock) => {
          if (lock === null) return resolve(false)
          resolve(true)
          return new Promise<void>((release) => {
            this.release = release
          })
        })
        .catch(() => resolve(true))
    })
  }

  private end(): void {
    this.release?.()
    this.release = null
  }
}
