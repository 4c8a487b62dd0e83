export interface Refusal {
  status: number
  error: { code: number; message: string; data?: unknown }
}

/** Refuses the logs of [from, to], or lets them pass. `count`: how many logs the range holds. */
export type Refuse = (from: number, to: number, count: number) => Refusal | null

const hex = (block: number): string => `0x${block.toString(16)}`

type Words = (from: number, to: number, cap: number) => { code: number; message: string; data?: unknown }

const bySpan =
  (words: Words, status = 200) =>
  (cap: number): Refuse =>
  (from, to) =>
    to - from + 1 > cap ? { status, error: words(from, to, cap) } : null

const byResults =
  (words: Words, status = 200) =>
  (cap: number): Refuse =>
  (from, to, count) =>
    count > cap ? { status, error: words(from, to, cap) } : null

const withCommas = (count: number): string => count.toLocaleString('en-US')

/** Providers' own words for "too long a range" and "too many results", made for a cap. */
export const providerRefusals: Readonly<Record<string, (cap: number) => Refuse>> = {
  'Cosmos EVM': bySpan((_from, _to, cap) => ({
    code: -32000,
    message: `maximum [from, to] blocks distance: ${cap}`,
  })),
  'QuickNode, with a comma': bySpan((_from, _to, cap) => ({
    code: -32614,
    message: `eth_getLogs is limited to a ${withCommas(cap)} range`,
  })),
  'Alchemy, with a suggestion': bySpan((from, _to, cap) => ({
    code: -32600,
    message: `Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the response size. Based on your parameters, this block range should work: [${hex(from)}, ${hex(from + cap - 1)}]`,
  })),
  'Ankr, without a number': bySpan(() => ({ code: -32600, message: 'block range is too wide' })),
  'maximum block range': bySpan((_from, _to, cap) => ({
    code: -32000,
    message: `exceed maximum block range: ${cap}`,
  })),
  'range exceeds limit': bySpan((from, to, cap) => ({
    code: -32602,
    message: `range ${to - from + 1} exceeds limit of ${cap}`,
  })),
  'Max range': bySpan((_from, _to, cap) => ({ code: -32000, message: `Max range: ${cap}` })),
  'Nethermind, in the data': bySpan((_from, _to, cap) => ({
    code: -32602,
    message: 'invalid params',
    data: `max block range ${cap}`,
  })),
  'HTTP 413': bySpan(() => ({ code: -32000, message: 'Request entity too large' }), 413),
  'HTTP 400 with a reason': bySpan(
    (_from, _to, cap) => ({ code: -32000, message: `ranges over ${cap} blocks are not supported` }),
    400,
  ),
  'a timeout': bySpan(() => ({ code: -32000, message: 'Query timeout exceeded. Consider reducing your block range.' })),
  'Infura, by results': byResults((from, to, cap) => ({
    code: -32005,
    message: `query returned more than ${cap} results. Try with this block range [${hex(from)}, ${hex((from + to) >> 1)}].`,
    data: { from: hex(from), to: hex((from + to) >> 1), limit: cap },
  })),
  'results without a hint': byResults((_from, _to, cap) => ({
    code: -32005,
    message: `logs matched by query exceeds limit of ${cap}`,
  })),
}
