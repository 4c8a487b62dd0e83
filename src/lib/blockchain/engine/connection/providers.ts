import type { EngineOptions } from '../engine-options'
import type { EnginePorts } from '../ports'
import { HttpRpc } from '../rpc/http-rpc'
import { httpAnswerer, type Answerer } from '../scan/answerer'

/** The HTTP endpoints, in the order in which they are asked. */
export class Providers {
  private order: { http: HttpRpc; answerer: Answerer }[]

  constructor({ httpUrls }: Pick<EngineOptions, 'httpUrls'>, { fetch, clock }: Pick<EnginePorts, 'fetch' | 'clock'>) {
    this.order = httpUrls.map((url) => {
      const http = new HttpRpc(url, fetch, clock)
      return { http, answerer: httpAnswerer(http) }
    })
  }

  get https(): readonly HttpRpc[] {
    return this.order.map(({ http }) => http)
  }

  get answerers(): readonly Answerer[] {
    return this.order.map(({ answerer }) => answerer)
  }

  /** Asks this one first from now on. */
  prefer(answerer: Answerer): void {
    const isPreferred = (each: { answerer: Answerer }) => each.answerer === answerer
    this.order = [...this.order.filter(isPreferred), ...this.order.filter((each) => !isPreferred(each))]
  }
}
