import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Random } from '../../scripts/chain/random'
import type { Faults } from './faults'
import { answerBehind, askBehind } from './lagging-view'
import { logsRange, parseMessages, type RpcMessage } from './rpc-message'

type Post = (calls: readonly RpcMessage[]) => Promise<RpcMessage[]>

/** Posts calls to the node itself. */
export const postTo =
  (url: string): Post =>
  async (calls) => {
    const body = JSON.stringify(calls.length === 1 ? calls[0] : calls)
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return parseMessages(await response.text())
  }

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const answerCalls = async (calls: readonly RpcMessage[], faults: Faults, random: Random, post: Post) => {
  const isMeant = !faults.lagOnlyLogs || calls.some((call) => logsRange(call))
  const isBehind = isMeant && faults.lagBlocks > 0 && random.chance(faults.lagShare)
  if (!isBehind) return post(calls)
  const [head] = await post([{ jsonrpc: '2.0', id: 0, method: 'eth_blockNumber', params: [] }])
  const visible = Math.max(0, Number(head?.result) - faults.lagBlocks)
  const answers = await post(calls.map((call) => askBehind(call, visible)))
  return answers.map((answer, index) => answerBehind(calls[index] ?? {}, answer, visible))
}

/** Answers one HTTP request of a client, as well as the faults allow. */
export const answerHttp = async (
  request: IncomingMessage,
  response: ServerResponse,
  faults: Faults,
  random: Random,
  post: Post,
): Promise<void> => {
  if (faults.refuseHttp) return void request.socket.destroy()
  if (faults.muteHttp) return
  const text = await readBody(request)
  const { httpStatus } = faults
  if (httpStatus && random.chance(httpStatus.share)) {
    const after = httpStatus.retryAfter === undefined ? {} : { 'retry-after': String(httpStatus.retryAfter) }
    response.writeHead(httpStatus.status, { 'content-type': 'text/html', ...after })
    return void response.end('<html>try again</html>')
  }
  const calls = parseMessages(text)
  const answers = await answerCalls(calls, faults, random, post)
  let status = 200
  const passed = answers.map((answer, index) => {
    const range = logsRange(calls[index] ?? {})
    const count = Array.isArray(answer.result) ? answer.result.length : 0
    const refusal = range && faults.refuseLogs?.(range.from, range.to, count)
    if (!refusal) return answer
    status = refusal.status
    return { jsonrpc: '2.0', id: answer.id, error: refusal.error }
  })
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(text.trimStart().startsWith('[') ? passed : passed[0]))
}
