import { isRecord } from '../rpc/json-rpc'
import { RpcError } from '../rpc/rpc-error'
import { parseQuantity } from './parse-hex'

/** What a refused `eth_getLogs` asks of us. */
export type Refusal =
  /** The range is too long: `cap` is the longest span (in blocks) it would take, where it said. */
  | { kind: 'span'; cap: number | null }
  /** Too many results, whatever the span; `suggested` is the last block it would take. */
  | { kind: 'results'; suggestedTo: number | null }
  /** Too many requests. */
  | { kind: 'rate' }
  | { kind: 'other' }

/** A count, not a size in bytes nor a time: a cap once learnt is kept. */
const NUMBER = String.raw`(\d[\d,_]*(?:\.\d+)?(?:\s?k\b)?)(?!\d|\s?(?:[kmg]i?)?b(?:ytes?)?\b|\s?(?:m?s|sec(?:ond)?s?|minutes?)\b)`
const SPAN_CAPS = [
  `limited to (?:a |an )?${NUMBER}`,
  `up to (?:a |an )?${NUMBER}[ -]block`,
  `blocks distance:? ${NUMBER}`,
  `max(?:imum)?(?: allowed)?(?: block)?(?: range)?(?: is| of|:)?(?: set to)?:? ${NUMBER}`,
  `range [\\d,]+ exceeds (?:the )?limit of ${NUMBER}`,
  `ranges? over ${NUMBER}`,
  `more than ${NUMBER} blocks`,
].map((pattern) => new RegExp(pattern, 'i'))

const RESULTS = /results|logs matched|response size|too many logs|limit exceeded|too large response|body too large/i
const SPAN =
  /block range|blocks? distance|range is too|range too|too (?:wide|large|many blocks)|exceed|ranges? over|timeout|timed out|limited to|max(?:imum)? (?:is|range|block)/i
const RATE =
  /too many requests|rate.?limit|(?:request|call)s? (?:count|limit|quota)|compute units per second|per second capacity/i
const NEVER = /archive requests require|personal token|unauthori[sz]ed|forbidden|api key/i
const NO_ENTRY = new Set<number | null>([401, 403])

/** Reads a refusal of the range [from, to] in the words of the providers that are known. */
export function parseRefusal(error: unknown, from: number, to: number): Refusal {
  if (!(error instanceof RpcError)) return { kind: 'other' }
  // Nobody refused: the way to the node broke, in words of its own.
  if (error.code === null && error.httpStatus === null) return { kind: 'other' }
  // Some nodes say only "invalid params" and hide the words in `data`.
  const text = typeof error.data === 'string' ? `${error.message} ${error.data}` : error.message
  const { code, httpStatus } = error
  if (httpStatus === 429 || code === 429 || RATE.test(text)) return { kind: 'rate' }
  if (NO_ENTRY.has(httpStatus) || NO_ENTRY.has(code) || code === -32601 || NEVER.test(text)) return { kind: 'other' }
  const suggestedTo = suggestion(text, error.data, from, to)
  if (RESULTS.test(text)) return { kind: 'results', suggestedTo }
  if (suggestedTo !== null) return { kind: 'span', cap: suggestedTo - from + 1 }
  if (SPAN.test(text)) return { kind: 'span', cap: statedCap(text, to - from + 1) }
  return httpStatus === 413 ? { kind: 'span', cap: null } : { kind: 'other' }
}

/** The last block of a suggested range that starts where ours does and is really shorter than the one refused. */
function suggestion(text: string, data: unknown, from: number, to: number): number | null {
  const pair = /\[(0x[0-9a-f]+|\d+)\s*,\s*(0x[0-9a-f]+|\d+)\]/i.exec(text) ?? /range (\d+)\s*-\s*(\d+)/i.exec(text)
  const ends = isRecord(data)
    ? [parseQuantity(data.from), parseQuantity(data.to)]
    : [Number(pair?.[1]), Number(pair?.[2])]
  const [start, end] = ends
  if (typeof start !== 'number' || typeof end !== 'number' || start !== from) return null
  return end >= from && end < to ? end : null
}

/** The largest stated cap that is not above the span refused: a sentence may name two, or the refused span itself. */
function statedCap(text: string, span: number): number | null {
  const caps = SPAN_CAPS.flatMap((pattern) => {
    const words = pattern.exec(text)?.[1]
    return words ? [toNumber(words)] : []
  }).filter((cap) => Number.isSafeInteger(cap) && cap > 0 && cap <= span)
  return caps.length > 0 ? Math.max(...caps) : null
}

function toNumber(words: string): number {
  const thousands = /k$/i.test(words)
  return Number(words.replace(/[,_\s]|k$/gi, '')) * (thousands ? 1000 : 1)
}
