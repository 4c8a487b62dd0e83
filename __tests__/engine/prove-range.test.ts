import { UnprovedError } from '@/lib/blockchain/engine/scan/unproved-error'
import { proveRange } from '@/lib/blockchain/engine/scan/prove-range'
import { FILTER, hashOf, ModelChain } from './model-chain'
import { rawHeader, rawLog } from './model-provider'

const chain = new ModelChain([2, 1, 0, 3, 1])
const header = (block: number) => rawHeader(chain.header(block)!)
const logs = (from: number, to: number) => chain.logs(from, to).map((log) => rawLog(log))
const honest = { first: chain.header(1), last: header(4), logs: logs(1, 4), again: header(4) }

test('a range whose ends were known, and whose last block stayed the same, is proved', () => {
  expect(proveRange(FILTER, 1, 4, honest)).toEqual({
    from: 1,
    to: 4,
    first: chain.header(1),
    last: chain.header(4),
    logs: chain.logs(1, 4),
  })
})

test('logs come in chain order and once, whatever the node does', () => {
  const given = [...honest.logs, ...honest.logs].reverse()
  expect(proveRange(FILTER, 1, 4, { ...honest, logs: given }).logs).toEqual(chain.logs(1, 4))
})

test('logs that nobody asked for are left out', () => {
  const [one] = honest.logs
  const foreign = { ...one, address: hashOf(1).slice(0, 42), logIndex: '0x63' }
  const otherTopic = { ...one, topics: [hashOf(7)], logIndex: '0x62' }
  expect(proveRange(FILTER, 1, 4, { ...honest, logs: [...honest.logs, foreign, otherTopic] }).logs).toEqual(
    chain.logs(1, 4),
  )
  const all = proveRange({ ...FILTER, topics: null }, 1, 4, { ...honest, logs: [...honest.logs, otherTopic] })
  expect(all.logs).toHaveLength(honest.logs.length + 1)
})

test('mixed case counts as what it is', () => {
  const shouting = honest.logs.map((log) => ({ ...log, address: log.address.toUpperCase().replace('0X', '0x') }))
  expect(proveRange(FILTER, 1, 4, { ...honest, logs: shouting }).logs).toEqual(chain.logs(1, 4))
})

const changed = { ...header(4), hash: hashOf(99) }
const [log] = honest.logs
test.each([
  ['the node lags: it does not know the last block and answers []', { ...honest, last: null, logs: [], again: null }],
  ['the node was pruned: it does not know the first block and answers []', { ...honest, first: null, logs: [] }],
  ['the last block was gone after the logs', { ...honest, again: null }],
  ['the last block was another after the logs', { ...honest, again: changed }],
  ['another block was given than was asked for', { ...honest, first: chain.header(2) }],
  ['another last block was given than was asked for', { ...honest, last: header(5), again: header(5) }],
  ['no list of logs', { ...honest, logs: null }],
  ['a log that cannot be read', { ...honest, logs: [{ ...log, blockHash: null }] }],
  ['a log that is no object', { ...honest, logs: ['0x'] }],
  ['a log from below the range', { ...honest, logs: [{ ...log, blockNumber: '0x0' }] }],
  ['a log from above the range', { ...honest, logs: [{ ...log, blockNumber: '0x5' }] }],
  ['a log of another first block', { ...honest, logs: [{ ...log, blockHash: hashOf(99) }] }],
  ['a log of another last block', { ...honest, logs: [{ ...log, blockNumber: '0x4' }] }],
  ['a log that was taken back', { ...honest, logs: [{ ...log, removed: true }] }],
])('proves nothing: %s', (_, answers) => {
  expect(() => proveRange(FILTER, 1, 4, answers)).toThrow(UnprovedError)
})
