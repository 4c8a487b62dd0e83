import type { Clock } from '../engine/ports'

interface Questions {
  /** Asks the host whether it is there. */
  ask: () => void
  /** Nobody answered: asks once more, whoever may know. */
  askAgain: () => void
  /** Nobody answered that, either. */
  onSilence: () => void
}

/** Between an answer and the next question. Milliseconds. */
const ASK_EVERY = 2_000
/** A host is busy now and then; an answer that takes longer is none. Milliseconds. */
const PATIENCE = 2_500

/**
 * Watches over a host that may freeze or die without a word. It is asked, because a hidden page answers messages at once
 * while its timers come late. Whoever asks may be late itself: an answer may wait beside the timer that judges, so that
 * silence counts only after a second question.
 */
export class Vigil {
  private answered = false
  private hasDoubts = false
  private cancel: (() => void) | null = null

  constructor(
    private readonly clock: Clock,
    private readonly questions: Questions,
  ) {}

  /** The first question was not answered in time, nor anything since. */
  get doubts(): boolean {
    return this.hasDoubts
  }

  /** Asks now, and goes on asking. */
  start(): void {
    this.stop()
    const { ask, askAgain, onSilence } = this.questions
    this.question(ask, () => {
      this.hasDoubts = true
      this.question(askAgain, onSilence)
    })
  }

  /** Asks now if it watches at all. */
  hurry(): void {
    if (this.cancel) this.start()
  }

  stop(): void {
    this.cancel?.()
    this.cancel = null
    this.hasDoubts = false
  }

  /** The host gave a sign of life. */
  heard(): void {
    this.answered = true
    this.hasDoubts = false
  }

  private question(ask: () => void, unanswered: () => void): void {
    this.answered = false
    this.cancel = this.clock.after(PATIENCE, () => {
      if (this.answered) this.cancel = this.clock.after(ASK_EVERY, () => this.start())
      else unanswered()
    })
    ask()
  }
}
