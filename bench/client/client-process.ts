import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Endpoint } from './adapter'
import type { Contender } from './contenders'
import type { Command, Reply, RunReport } from './protocol'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const PATIENCE_MS = 90_000

/** The bench's end of one client's process. */
export class ClientProcess {
  private nextId = 1
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()

  private constructor(
    readonly contender: Contender,
    private readonly child: ChildProcess,
  ) {
    child.on('message', (reply: Reply) => this.take(reply))
    child.on('exit', (code) => this.fail(`its process ended (${code ?? 'killed'})`))
  }

  /** Starts the process and loads the client. @throws when it cannot be loaded */
  static async start(contender: Contender): Promise<ClientProcess> {
    const verbose = process.env.TIDEMARK_BENCH_VERBOSE ? 'inherit' : 'ignore'
    const child = fork(main, [contender.file], {
      execArgv: [...process.execArgv, '--expose-gc'],
      env: { ...process.env, ...contender.env },
      stdio: ['ignore', verbose, verbose, 'ipc'],
    })
    const client = new ClientProcess(contender, child)
    await new Promise<unknown>((resolve, reject) => client.waiting.set(0, { resolve, reject }))
    return client
  }

  watch(run: string, endpoint: Endpoint, countOnly = false): Promise<void> {
    return this.ask({ do: 'watch', run, endpoint, countOnly })
  }

  /** How many times the callback was called so far. */
  count(run: string): Promise<number> {
    return this.ask({ do: 'count', run })
  }

  report(run: string): Promise<RunReport> {
    return this.ask({ do: 'report', run })
  }

  /** Ends a watcher; a client that does not end it in time is left alone. */
  async stop(run: string): Promise<void> {
    await this.ask({ do: 'stop', run }, 2_000).catch(() => undefined)
  }

  scan(endpoint: Endpoint, toBlock: number): Promise<{ logs: number; ms: number }> {
    return this.ask({ do: 'scan', endpoint, toBlock })
  }

  /** Bytes in use after a full collection. */
  heap(): Promise<number> {
    return this.ask({ do: 'heap' })
  }

  end(): void {
    this.child.removeAllListeners('exit')
    this.child.kill('SIGKILL')
  }

  private ask<T>(command: Command, patienceMs = PATIENCE_MS): Promise<T> {
    const id = this.nextId++
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => this.take({ id, error: `${command.do}: no answer` }), patienceMs)
      const done = (act: () => void): void => (clearTimeout(timer), act())
      this.waiting.set(id, {
        resolve: (value) => done(() => resolve(value as T)),
        reject: (error) => done(() => reject(error)),
      })
      this.child.send({ id, command })
    })
  }

  private take(reply: Reply): void {
    const waiter = this.waiting.get(reply.id)
    this.waiting.delete(reply.id)
    if ('error' in reply) waiter?.reject(new Error(reply.error))
    else waiter?.resolve(reply.result)
  }

  private fail(reason: string): void {
    for (const id of [...this.waiting.keys()]) this.take({ id, error: reason })
  }
}
