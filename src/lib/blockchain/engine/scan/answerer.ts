import type { HttpRpc } from '../rpc/http-rpc'
import type { RpcCall } from '../rpc/json-rpc'
import type { RpcSocket } from '../rpc/rpc-socket'

/**
 * Something that answers several groups of calls as one node with one view: all calls of a group may be answered in any
 * order, a later group is answered after the earlier one.
 */
export interface Answerer {
  readonly kind: 'socket' | 'http'
  ask(groups: readonly (readonly RpcCall[])[], deadlineMs: number): Promise<unknown[][]>
}

/** A socket is pinned to one node; groups are sent one after the other. */
export function socketAnswerer(socket: RpcSocket): Answerer {
  return {
    kind: 'socket',
    async ask(groups, deadlineMs) {
      const answers: unknown[][] = []
      for (const group of groups) answers.push(await Promise.all(group.map((call) => socket.request(call, deadlineMs))))
      return answers
    },
  }
}

/** An HTTP batch goes to one node, behind whatever balances the load; nodes answer a batch in its order. */
export function httpAnswerer(http: HttpRpc): Answerer {
  return {
    kind: 'http',
    async ask(groups, deadlineMs) {
      const results = await http.batch(groups.flat(), deadlineMs)
      return groups.map((group) => results.splice(0, group.length))
    },
  }
}
