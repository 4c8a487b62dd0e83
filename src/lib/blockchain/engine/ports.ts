/** The passing of time, injected so that a test or a replay can own it. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number
  /** Runs `action` once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, action: () => void): () => void
}

/** The part of a WebSocket that the engine uses; browsers and `ws` both have it. */
export interface SocketLike {
  send(data: string): void
  close(): void
  onopen: (() => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
  onclose: ((event: { code?: number; reason?: string }) => void) | null
  onerror: ((event: unknown) => void) | null
}

export type OpenSocket = (url: string) => SocketLike

/** The part of an HTTP response that the engine uses. */
export type HttpAnswer = Pick<Response, 'ok' | 'status' | 'headers' | 'text'>

export type Fetch = (url: string, init: RequestInit) => Promise<HttpAnswer>

/** Everything of the outside world that the engine touches. */
export interface EnginePorts {
  clock: Clock
  /** Uniform in [0, 1). */
  random: () => number
  openSocket: OpenSocket
  fetch: Fetch
}
