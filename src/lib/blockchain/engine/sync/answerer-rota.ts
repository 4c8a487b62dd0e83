import { retryDelay } from '../backoff'
import type { EnginePorts } from '../ports'
import { RpcError } from '../rpc/rpc-error'
import type { Answerer } from '../scan/answerer'

interface Rest {
  failures: number
  until: number
}

/** Remembers which answerers failed, and leaves each alone for a while; the others answer meanwhile. */
export class AnswererRota {
  private readonly rests = new WeakMap<Answerer, Rest>()

  /** `bounds`: the shortest and the longest rest, in milliseconds, before jitter. */
  constructor(
    private readonly ports: Pick<EnginePorts, 'clock' | 'random'>,
    private readonly bounds: { baseMs: number; maxMs: number },
  ) {}

  /** The first in order of preference that is not resting; when all are, the one that rests least. */
  choose(order: readonly Answerer[]): Answerer | null {
    const now = this.ports.clock.now()
    const rested = order.find((answerer) => this.restsUntil(answerer) <= now)
    if (rested) return rested
    const [least = null] = [...order].sort((a, b) => this.restsUntil(a) - this.restsUntil(b))
    return least
  }

  isRested(answerer: Answerer): boolean {
    return this.restsUntil(answerer) <= this.ports.clock.now()
  }

  succeeded(answerer: Answerer): void {
    this.rests.delete(answerer)
  }

  /** It did not answer, or refused; what it asked for itself is heeded. */
  failed(answerer: Answerer, error: unknown): void {
    const { clock, random } = this.ports
    const retryAfterMs = error instanceof RpcError ? error.retryAfterMs : null
    const failures = this.rests.get(answerer)?.failures ?? 0
    const until = clock.now() + retryDelay(failures, this.bounds, random, retryAfterMs)
    this.rests.set(answerer, { failures: failures + 1, until })
  }

  private restsUntil(answerer: Answerer): number {
    return this.rests.get(answerer)?.until ?? Number.NEGATIVE_INFINITY
  }
}
