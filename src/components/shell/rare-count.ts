/** Counts what happens and says how much it was: at once, and again at the earliest after so many milliseconds. */
export class RareCount {
  #waiting = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(
    private readonly say: (count: number) => void,
    private readonly everyMs: number,
  ) {}

  add(): void {
    this.#waiting++
    // What comes with the same block is said with it.
    this.#timer ??= setTimeout(this.#speak, 0)
  }

  /** Says nothing more. */
  end(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  #speak = (): void => {
    this.#timer = null
    if (this.#waiting === 0) return
    const count = this.#waiting
    this.#waiting = 0
    this.#timer = setTimeout(this.#speak, this.everyMs)
    this.say(count)
  }
}
