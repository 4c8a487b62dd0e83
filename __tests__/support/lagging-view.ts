import { logsRange, type RpcMessage } from './rpc-message'

/** The call as a node would take it whose newest block is `visible`. */
export const askBehind = (call: RpcMessage, visible: number): RpcMessage => {
  if (call.method !== 'eth_getBlockByNumber' || !Array.isArray(call.params) || call.params[0] !== 'latest') return call
  return { ...call, params: [`0x${visible.toString(16)}`, ...(call.params.slice(1) as unknown[])] }
}

/** Its answer: it does not know a block above `visible`, and has no logs for a range that ends there, without a word. */
export const answerBehind = (call: RpcMessage, answer: RpcMessage, visible: number): RpcMessage => {
  const range = logsRange(call)
  if (range && range.to > visible) return { jsonrpc: '2.0', id: answer.id ?? null, result: [] }
  if (call.method === 'eth_blockNumber') return { ...answer, result: `0x${visible.toString(16)}` }
  const [block] = Array.isArray(call.params) ? (call.params as unknown[]) : []
  if (call.method === 'eth_getBlockByNumber' && Number(block) > visible) return { ...answer, result: null }
  return answer
}
