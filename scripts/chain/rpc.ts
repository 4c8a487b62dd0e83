import { Agent, request } from 'node:http'
import { isHex } from 'viem'
import { RpcError } from './rpc-error'

/** One JSON-RPC call: the method and its parameters. */
export type RpcCall = readonly [method: string, ...params: unknown[]]

interface RpcReply {
  id: number
  result?: unknown
  error?: { code: number; message: string; data?: unknown }
}

const agent = new Agent({ keepAlive: true })

const post = (url: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
        incoming.on('error', reject)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const unwrap = ({ result, error }: RpcReply, [method]: RpcCall): unknown => {
  if (error) throw new RpcError(method, error.message, error.code, isHex(error.data) ? error.data : null)
  return result
}

/**
 * Calls in one HTTP batch, answered in the order asked; the first refusal is thrown as an `RpcError`.
 * Plain `node:http`, so that it works in every Jest environment.
 */
export const rpcBatch = async (url: string, calls: readonly RpcCall[]): Promise<unknown[]> => {
  const body = calls.map(([method, ...params], id) => ({ jsonrpc: '2.0', id, method, params }))
  const replies = JSON.parse(await post(url, JSON.stringify(body))) as RpcReply[]
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  return calls.map((call, id) => unwrap(byId.get(id) ?? { id, error: { code: 0, message: 'no answer' } }, call))
}

/** One call. The caller names the type that the method answers with. */
export const rpc = async <Result = unknown>(url: string, ...call: RpcCall): Promise<Result> =>
  (await rpcBatch(url, [call]))[0] as Result
