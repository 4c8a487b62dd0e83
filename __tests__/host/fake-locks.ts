import type { Locks } from '@/lib/blockchain/host/locks'
import type { FakeTab } from './fake-tab'

interface Request {
  tab: FakeTab
  holder: (lock: Lock | null) => Promise<void> | void
  settle: (error?: Error) => void
}

const abortError = () => new DOMException('The lock was stolen, or is not waited for any more', 'AbortError')

/** Web Locks as browsers have them: one holder a name, a queue behind it, freed when the holder's tab ends, kept while it is frozen. */
export class FakeLocks {
  private readonly held = new Map<string, Request>()
  private readonly queues = new Map<string, Request[]>()

  of(tab: FakeTab): Locks {
    return {
      request: (name, { steal = false, signal }, holder) =>
        new Promise<void>((resolve, reject) => {
          const settle = (error?: Error) => tab.run(() => (error ? reject(error) : resolve()))
          const request: Request = { tab, holder, settle }
          if (steal) return this.steal(name, request)
          this.queue(name).push(request)
          signal?.addEventListener('abort', () => {
            if (this.drop(name, request)) settle(abortError())
          })
          this.next(name)
        }),
    }
  }

  /** The tab's page ended. */
  end(tab: FakeTab): void {
    for (const [name, queue] of this.queues)
      this.queues.set(
        name,
        queue.filter((request) => request.tab !== tab),
      )
    for (const [name, request] of [...this.held]) if (request.tab === tab) this.release(name, request)
  }

  private queue(name: string): Request[] {
    const queue = this.queues.get(name) ?? []
    this.queues.set(name, queue)
    return queue
  }

  private drop(name: string, request: Request): boolean {
    const queue = this.queue(name)
    const index = queue.indexOf(request)
    if (index >= 0) queue.splice(index, 1)
    return index >= 0
  }

  private steal(name: string, request: Request): void {
    this.held.get(name)?.settle(abortError())
    this.grant(name, request)
  }

  private next(name: string): void {
    if (this.held.has(name)) return
    const request = this.queue(name).shift()
    if (request) this.grant(name, request)
  }

  private grant(name: string, request: Request): void {
    this.held.set(name, request)
    request.tab.run(() => {
      void Promise.resolve(request.holder({ name, mode: 'exclusive' })).then(() => {
        this.release(name, request)
        request.settle()
      })
    })
  }

  private release(name: string, request: Request): void {
    if (this.held.get(name) !== request) return
    this.held.delete(name)
    this.next(name)
  }
}
