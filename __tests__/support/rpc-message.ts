/** One JSON-RPC object as it passes the proxy. */
export interface RpcMessage {
  jsonrpc?: string
  id?: number | string | null
  method?: string
  params?: unknown
  result?: unknown
  error?: unknown
}

export const parseMessages = (text: string): RpcMessage[] => [JSON.parse(text) as RpcMessage | RpcMessage[]].flat()

/** The block range of an `eth_getLogs` call with numbers for both ends; null for any other call. */
export const logsRange = ({ method, params }: RpcMessage): { from: number; to: number } | null => {
  if (method !== 'eth_getLogs' || !Array.isArray(params)) return null
  const { fromBlock, toBlock } = params[0] as { fromBlock?: string; toBlock?: string }
  const [from, to] = [Number(fromBlock), Number(toBlock)]
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) ? { from, to } : null
}
