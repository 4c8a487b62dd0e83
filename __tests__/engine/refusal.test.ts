import { DeadlineError } from '@/lib/blockchain/engine/rpc/deadline-error'
import { toRpcError } from '@/lib/blockchain/engine/rpc/json-rpc'
import { RpcError } from '@/lib/blockchain/engine/rpc/rpc-error'
import { parseRefusal, type Refusal } from '@/lib/blockchain/engine/scan/refusal'

const FROM = 1_000
const TO = 101_000
const span = (cap: number | null): Refusal => ({ kind: 'span', cap })
const results = (suggestedTo: number | null = null): Refusal => ({ kind: 'results', suggestedTo })
const rate: Refusal = { kind: 'rate' }
const other: Refusal = { kind: 'other' }

interface Said {
  message: string
  code?: number
  data?: unknown
}
type Case = [who: string, said: Said, refusal: Refusal, httpStatus?: number]

const refuse = (said: Said, httpStatus?: number): Refusal =>
  parseRefusal(toRpcError({ code: -32000, ...said }, httpStatus === undefined ? {} : { httpStatus }), FROM, TO)

function check(cases: readonly Case[]): void {
  for (const [who, said, refusal, httpStatus] of cases)
    test(`${who}: ${said.message}`, () => expect(refuse(said, httpStatus)).toEqual(refusal))
}

const hidden = 'invalid params'
const alchemy =
  'Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the ' +
  'response size, or you can request any block range with a cap of 10K logs in the response. Based on your ' +
  'parameters and the response size limit, this block range should work: [0x3e8, 0xbb8]'

describe('a range that is too long, and the cap where it is stated', () => {
  const cases: Case[] = [
    ['Mezo', { message: 'maximum [from, to] blocks distance: 10000' }, span(10_000)],
    ['QuickNode', { message: 'eth_getLogs is limited to a 10,000 range', code: -32614 }, span(10_000)],
    ['Ankr', { message: 'block range is too wide', code: -32600 }, span(null)],
    ['others', { message: 'exceed maximum block range: 5000' }, span(5_000)],
    ['others', { message: 'exceed maximum block range: 50000' }, span(50_000)],
    ['others', { message: 'block range too large' }, span(null)],
    ['others', { message: 'Query timeout exceeded' }, span(null)],
    ['a stated cap', { message: 'up to a 2K block range' }, span(2_000)],
    ['a stated cap', { message: 'Max range: 800' }, span(800)],
    ['a stated cap', { message: 'maximum block range: 50000' }, span(50_000)],
    ['a stated cap', { message: 'max block range 5000' }, span(5_000)],
    ['a stated cap', { message: 'range 1000000 exceeds limit of 10000' }, span(10_000)],
    ['a stated cap', { message: 'block range 100,001 exceeds the limit of 10,000' }, span(10_000)],
    ['a stated cap', { message: 'ranges over 10000 blocks are not supported' }, span(10_000)],
    ['a stated cap', { message: 'requested too many blocks from 1000 to 101000, maximum is set to 2048' }, span(2_048)],
    [
      'a stated cap and a suggestion',
      {
        message:
          'Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range. Based on your ' +
          'parameters, this block range should work: [0x3e8, 0x3f1]. Upgrade to PAYG for expanded block range.',
      },
      span(10),
    ],
    ['hidden in data', { message: hidden, data: 'range 1000000 exceeds limit of 10000', code: -32602 }, span(10_000)],
    ['hidden in data', { message: hidden, data: 'Max range: 800', code: -32602 }, span(800)],
    ['with HTTP 413', { message: 'block range too large' }, span(null), 413],
    ['with HTTP 400', { message: 'eth_getLogs is limited to a 10,000 range' }, span(10_000), 400],
    ['a suggestion alone', { message: 'Try with this block range [0x3e8, 0x7cf].' }, span(1_000)],
  ]
  check(cases)
})

describe('too many results, and the block up to which it would answer', () => {
  const more = 'query returned more than 10000 results'
  const cases: Case[] = [
    ['Mezo', { message: more }, results()],
    ['Infura', { message: `${more}. Try with this block range [0x3E8, 0xBB8].`, code: -32005 }, results(3_000)],
    [
      'Infura, structured',
      { message: more, code: -32005, data: { from: '0x3e8', to: '0xbb8', limit: 10_000 } },
      results(3_000),
    ],
    ['Alchemy, two caps in one sentence', { message: alchemy, code: -32600 }, results(3_000)],
    ['Alchemy, without a hint', { message: 'Log response size exceeded.', code: -32600 }, results()],
    ['others', { message: 'logs matched by query exceeds limit of 10000' }, results()],
    ['others', { message: 'limit exceeded', code: -32005 }, results()],
    ['others', { message: 'query exceeds max results 20000, retry with the range 1000-3000' }, results(3_000)],
    ['hidden in data', { message: hidden, data: more, code: -32602 }, results()],
    ['with HTTP 413', { message: more }, results(), 413],
    ['with HTTP 400', { message: `${more}. Try with this block range [0x3e8, 0xbb8].` }, results(3_000), 400],
  ]
  check(cases)
})

describe('traps', () => {
  const cases: Case[] = [
    ['the range just refused is no suggestion', { message: 'retry with the range 1000-101000' }, other],
    [
      'nor with the results',
      { message: 'query exceeds max results 20000, retry with the range 1000-101000' },
      results(),
    ],
    ['a range elsewhere is none', { message: 'too many results; block range should work: [0x1, 0x2]' }, results()],
    ['nor one that ends before it starts', { message: 'block range should work: [0x3e8, 0x1]' }, span(null)],
    [
      'structured data may hold the refused range',
      { message: 'block range too large', data: { from: '0x3e8', to: '0x18a88' } },
      span(null),
    ],
    ['[from, to] is not a range', { message: 'maximum [from, to] blocks distance: 2000' }, span(2_000)],
    ['a time is not a number of blocks', { message: 'query timed out: limited to 30 seconds' }, span(null)],
    ['bytes are not blocks', { message: 'block range too large: response limited to 5 KB' }, span(null)],
    [
      'of two caps the larger that is below what was asked for',
      { message: 'max block range 2000, or up to a 10K block range with a paid plan' },
      span(10_000),
    ],
    [
      'a cap above what was asked for did not refuse it',
      { message: 'block range too large, up to a 500K block range' },
      span(null),
    ],
  ]
  check(cases)
})

describe('never shrink on', () => {
  const cases: Case[] = [
    ['401', { message: 'block range is too wide' }, other, 401],
    ['403', { message: 'exceed maximum block range: 5000' }, other, 403],
    ['429', { message: 'block range is too wide' }, rate, 429],
    ['429 in the error', { message: 'limit exceeded', code: 429 }, rate],
    ['401 in the error', { message: 'key exceeded its range', code: 401 }, other],
    ['403 in the error', { message: 'max range: 0 for this key', code: 403 }, other],
    ['-32601', { message: 'the method eth_getLogs exceeds what is available', code: -32601 }, other],
    ['archive', { message: 'Archive requests require a personal token. Block range too large' }, other],
    ['a request quota', { message: 'daily request count exceeded, request rate limited', code: -32005 }, rate],
    ['a request quota', { message: 'daily request count exceeded' }, rate],
    ['a request quota', { message: 'Your app has exceeded its compute units per second capacity' }, rate],
    ['a request quota', { message: 'Too Many Requests' }, rate],
    ['a request quota', { message: '50/second request limit exceeded', code: -32007 }, rate],
    ['an error of the node', { message: 'header not found' }, other],
    ['an error of the node', { message: 'internal error', code: -32603 }, other],
  ]
  check(cases)

  test.each([
    ['a network that is away', new RpcError('The RPC could not be reached: The request timed out.')],
    ['a socket that went away', new RpcError('The socket went away: closed: timeout')],
    ['a call that was not answered', new DeadlineError('eth_getLogs', 8_000)],
    ['anything else', new TypeError('block range too large')],
    ['a gateway', new RpcError('The RPC answered with HTTP 502', { httpStatus: 502 })],
  ])('%s', (_, error) => expect(parseRefusal(error, FROM, TO)).toEqual(other))
})

test('HTTP 429 and 413 without a word of JSON', () => {
  const http = (httpStatus: number) => parseRefusal(new RpcError(`HTTP ${httpStatus}`, { httpStatus }), FROM, TO)
  expect(http(429)).toEqual(rate)
  expect(http(413)).toEqual(span(null))
})
