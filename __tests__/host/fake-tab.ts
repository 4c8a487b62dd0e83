import type { Clock, OpenSocket, SocketLike } from '@/lib/blockchain/engine/ports'
import type { Line } from '@/lib/blockchain/host/line'

/** Timers that a page waits for are this much quicker in tests. */
const HASTE = 10

/** A page, or a worker: what happens to it waits while it is frozen and is void once it ended. */
export class FakeTab {
  private frozen: (() => void)[] | null = null
  private ended = false
  private readonly endings: (() => void)[] = []
  /** A hidden page's timers come late by so much. Milliseconds. */
  timersLateBy = 0

  run(task: () => void): void {
    setImmediate(() => this.now(task))
  }

  freeze(): void {
    this.frozen = []
  }

  resume(): void {
    const tasks = this.frozen ?? []
    this.frozen = null
    for (const task of tasks) this.run(task)
  }

  onEnd(ending: () => void): void {
    this.endings.push(ending)
  }

  /** The page ends without a word. */
  end(): void {
    this.ended = true
    for (const ending of this.endings) ending()
  }

  /** The clock of the page's watching; `haste` 1 for the engine's own. */
  clock(haste = HASTE): Clock {
    return {
      now: () => Date.now(),
      after: (delayMs, action) => {
        const timer = setTimeout(() => this.now(action), delayMs / haste + this.timersLateBy).unref()
        return () => clearTimeout(timer)
      },
    }
  }

  /** Sockets whose events wait, too, and that end with the page. */
  sockets(open: OpenSocket): OpenSocket {
    return (url) => {
      const real = open(url)
      const like: SocketLike = {
        send: (data) => real.send(data),
        close: () => real.close(),
        onopen: null,
        onmessage: null,
        onclose: null,
        onerror: null,
      }
      real.onopen = () => this.now(() => like.onopen?.())
      real.onmessage = (event) => this.now(() => like.onmessage?.(event))
      real.onclose = (event) => this.now(() => like.onclose?.(event))
      real.onerror = (event) => this.now(() => like.onerror?.(event))
      this.onEnd(() => real.close())
      return like
    }
  }

  /** A line whose words wait, too, and that ends with the page. */
  line(line: Line): Line {
    this.onEnd(() => line.close())
    return { ...line, listen: (onData) => line.listen((data) => this.now(() => onData(data))) }
  }

  private now(task: () => void): void {
    if (this.ended) return
    if (this.frozen) this.frozen.push(task)
    else task()
  }
}
