/** Runs an action one at a time. Whoever asks during a run shares the one run that follows it. */
export class SharedRun {
  private current: Promise<void> | null = null
  private wanted = false

  /** `action` must not reject. */
  constructor(private readonly action: () => Promise<void>) {}

  run(): Promise<void> {
    this.wanted = true
    this.current ??= this.runAll()
    return this.current
  }

  private async runAll(): Promise<void> {
    while (this.wanted) {
      this.wanted = false
      await this.action()
    }
    this.current = null
  }
}
