import { closeSync, openSync, writeSync } from 'node:fs'
import type { EnginePorts, HttpAnswer, SocketLike } from '@/lib/blockchain/engine/ports'
import { createRandom } from '../chain/random'
import type { InboundEvent, OutboundEvent, RecordingHeader } from './recording'
import { TurnQueue } from './turn-queue'
import type { WatchSettings } from './watch-settings'

type Undated<Event> = Event extends { t: number } ? Omit<Event, 't'> : never

/** Ports that write down everything that passes them. Time stands still during a turn, so that a replay finds the same. */
export class RunRecorder {
  readonly ports: EnginePorts
  private readonly file: number
  private closed = false
  private readonly turns = new TurnQueue()
  private now: number
  private timers = 0
  private sockets = 0
  private requests = 0

  /** @throws when the file cannot be written. */
  constructor(
    file: string,
    settings: WatchSettings,
    private readonly real: EnginePorts,
  ) {
    this.file = openSync(file, 'w')
    this.now = real.clock.now()
    const seed = this.now >>> 0
    const header: RecordingHeader = { recording: 'tidemark-watch', version: 1, startedAt: this.now, seed, settings }
    this.write(header)
    this.ports = {
      clock: { now: () => this.now, after: (delayMs, action) => this.after(delayMs, action) },
      random: createRandom(seed).next,
      openSocket: (url) => this.openSocket(url),
      fetch: (url, init) => this.fetch(url, init),
    }
  }

  /** Somebody ends the run. */
  stop(action: () => void): void {
    this.arrived({ in: 'stop' }, action)
  }

  close(): void {
    this.closed = true
    closeSync(this.file)
  }

  private after(delayMs: number, action: () => void): () => void {
    const timer = this.timers++
    let cancelled = false
    const cancel = this.real.clock.after(delayMs, () => this.arrived({ in: 'timer', timer }, action, () => !cancelled))
    return () => {
      cancelled = true
      cancel()
    }
  }

  private openSocket(url: string): SocketLike {
    const socket = this.sockets++
    this.left({ out: 'connect', socket, url })
    const real = this.real.openSocket(url)
    const like: SocketLike = {
      send: (data) => {
        this.left({ out: 'frame', socket, data })
        real.send(data)
      },
      close: () => {
        this.left({ out: 'close', socket })
        real.close()
      },
      onopen: null,
      onmessage: null,
      onclose: null,
      onerror: null,
    }
    real.onopen = () => this.arrived({ in: 'open', socket }, () => like.onopen?.())
    real.onmessage = ({ data }) => {
      const text = typeof data === 'string' ? data : null
      this.arrived({ in: 'frame', socket, data: text }, () => like.onmessage?.({ data: text }))
    }
    real.onclose = ({ code = null, reason = '' }) =>
      this.arrived({ in: 'close', socket, code, reason }, () =>
        like.onclose?.(code === null ? { reason } : { code, reason }),
      )
    real.onerror = (error) => this.arrived({ in: 'error', socket }, () => like.onerror?.(error))
    return like
  }

  private async fetch(url: string, init: RequestInit): Promise<HttpAnswer> {
    const request = this.requests++
    this.left({ out: 'request', request, url, body: String(init.body) })
    return new Promise((resolve, reject) => {
      this.read(url, init).then(
        ({ status, headers, body }) =>
          this.arrived({ in: 'answer', request, status, headers: Object.fromEntries(headers), body }, () =>
            resolve({ ok: status >= 200 && status < 300, status, headers, text: () => Promise.resolve(body) }),
          ),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error)
          this.arrived({ in: 'failure', request, message }, () => reject(new Error(message)))
        },
      )
    })
  }

  private async read(url: string, init: RequestInit): Promise<{ status: number; headers: Headers; body: string }> {
    const response = await this.real.fetch(url, init)
    return { status: response.status, headers: response.headers, body: await response.text() }
  }

  private arrived(event: Undated<InboundEvent>, action: () => void, isWanted = () => true): void {
    this.turns.add(() => {
      if (!isWanted()) return
      this.now = Math.max(this.now, this.real.clock.now())
      this.write({ t: this.now, ...event })
      action()
    })
  }

  private left(event: Undated<OutboundEvent>): void {
    this.write({ t: this.now, ...event })
  }

  private write(line: object): void {
    if (!this.closed) writeSync(this.file, `${JSON.stringify(line)}\n`)
  }
}
