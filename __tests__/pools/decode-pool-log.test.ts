/** @jest-environment node */
import fc from 'fast-check'
import { decodeEventLog, encodeAbiParameters, encodeEventTopics, toEventSelector } from 'viem'
import { poolEventsAbi } from '@/lib/pools/abi-events'
import { decodePoolLog } from '@/lib/pools/decode-pool-log'
import { poolTopic0s, poolTopics } from '@/lib/pools/pool-topics'
import type { Hex } from '@/lib/blockchain/engine/chain-log'

type EventAbi = (typeof poolEventsAbi)[number]
interface RawLog {
  topics: [Hex, ...Hex[]]
  data: Hex
}

const uint = (bits: number) => fc.oneof(fc.bigInt(0n, 2n ** BigInt(bits) - 1n), fc.bigInt(0n, 100n))
const byType: Record<string, fc.Arbitrary<unknown>> = {
  uint256: uint(256),
  uint8: fc.nat(255),
  address: fc.bigInt(0n, 2n ** 160n - 1n).map((n) => `0x${n.toString(16).padStart(40, '0')}`),
  // viem drops leading zero bytes and a byte order mark; see the test of its own below.
  string: fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/^[\0\uFEFF]/.test(text)),
}

function argsOf(abi: EventAbi): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(abi.inputs.map(({ name, type }) => [name, byType[type]!])))
}

function encode(abi: EventAbi, args: Record<string, unknown>): RawLog {
  const unindexed = abi.inputs.filter(({ indexed }) => !indexed)
  return {
    topics: encodeEventTopics({ abi: [abi], args } as never) as RawLog['topics'],
    data: encodeAbiParameters(unindexed, unindexed.map(({ name }) => args[name]) as never),
  }
}

const normal = (value: unknown) => (typeof value === 'number' ? BigInt(value) : value)
const lower = (args: object) =>
  Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      ['creator', 'member'].includes(key) ? String(value).toLowerCase() : normal(value),
    ]),
  )

describe('topics', () => {
  test('regression: a hand-written ABI with wrong topic0s – each constant is the hash of its event in the ABI', () => {
    expect(Object.entries(poolTopics)).toEqual(poolEventsAbi.map((abi) => [abi.name, toEventSelector(abi)]))
    expect(poolTopic0s).toHaveLength(7)
  })
})

describe.each(poolEventsAbi.map((abi) => [abi.name, abi] as const))('%s', (name, abi) => {
  test('decodes to what viem decodes', () => {
    fc.assert(
      fc.property(argsOf(abi), (args) => {
        const log = encode(abi, args)
        const theirs = decodeEventLog({ abi: [abi], ...log })
        const ours = decodePoolLog(log)
        expect(ours?.type).toBe(name)
        expect(ours && 'args' in ours ? ours.args : ours).toEqual(lower(theirs.args))
      }),
      { numRuns: 300 },
    )
  })

  test('cut off or with topics missing or added it is malformed, and never throws', () => {
    fc.assert(
      fc.property(argsOf(abi), fc.nat(), fc.boolean(), (args, at, more) => {
        const log = encode(abi, args)
        const short = log.data.slice(0, 2 + (at % (log.data.length - 2))) as Hex
        const needed = name === 'PoolCreated' ? 32 * 5 + String(args.name).length : (log.data.length - 2) / 2
        if ((short.length - 2) / 2 < needed) expect(decodePoolLog({ ...log, data: short })?.type).toBe('malformed')
        const topics = more ? [...log.topics, log.topics[0]] : log.topics.slice(0, -1)
        expect(decodePoolLog({ data: log.data, topics })?.type).toBe('malformed')
      }),
    )
  })
})

describe('hostile data', () => {
  const id = `0x${'1'.padStart(64, '0')}` as const
  const words = (...values: (bigint | string)[]) =>
    `0x${values.map((v) => (typeof v === 'string' ? v : v.toString(16).padStart(64, '0'))).join('')}` as Hex
  const created = (data: Hex) => decodePoolLog({ topics: [poolTopics.PoolCreated, id, id], data })
  const name = (data: Hex) => {
    const log = created(data)
    return log?.type === 'PoolCreated' ? log.args.name : log
  }

  test.each([
    ['an offset beyond the data', words(2n ** 255n, 1n, 2n, 3n, 0n)],
    ['an offset that only wraps around into the data', words(2n ** 64n + 128n, 1n, 2n, 3n, 0n)],
    ['a length beyond the data', words(128n, 1n, 2n, 3n, 33n, 0n)],
    ['a length of 2^256 - 1', words(128n, 1n, 2n, 3n, 2n ** 256n - 1n)],
    ['no data', '0x' as Hex],
    ['what is not hex', words('z'.repeat(64), 1n, 2n, 3n)],
  ])('%s is malformed', (_, data) => expect(created(data)?.type).toBe('malformed'))

  test('random bytes never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...poolTopic0s), fc.uint8Array({ maxLength: 300 }), fc.nat(3), (topic, bytes, n) => {
        const topics = [topic, ...Array.from({ length: n }, () => id)]
        expect(() => decodePoolLog({ topics, data: `0x${Buffer.from(bytes).toString('hex')}` })).not.toThrow()
      }),
    )
  })

  test('invalid UTF-8 becomes the replacement character; leading zeros and a byte order mark stay', () => {
    const text = (hex: string) => words(128n, 1n, 2n, 3n, BigInt(hex.length / 2), hex.padEnd(64, '0'))
    expect(name(text('41ff42'))).toBe('A\uFFFDB')
    expect(name(text('0041'))).toBe('\0A')
    expect(name(text('efbbbf41'))).toBe('\uFEFFA')
  })

  test('another status than a uint8 is malformed', () => {
    const log = { topics: [poolTopics.PoolStatusUpdated, id], data: words(256n) }
    expect(decodePoolLog(log)?.type).toBe('malformed')
  })

  test('other events are ignored', () => {
    expect(decodePoolLog({ topics: [], data: '0x' })).toBeNull()
    expect(decodePoolLog({ topics: [id], data: '0x' })).toBeNull()
  })
})

test('decodes several times faster than viem', () => {
  const abi = poolEventsAbi[1]
  const logs = fc.sample(argsOf(abi), { numRuns: 500, seed: 1 }).map((args) => encode(abi, args))
  const time = (decode: (log: RawLog) => unknown) => {
    const rounds = Array.from({ length: 8 }, () => {
      const start = performance.now()
      for (const log of logs) decode(log)
      return performance.now() - start
    })
    return Math.min(...rounds)
  }
  const ours = time(decodePoolLog)
  const theirs = time((log) => decodeEventLog({ abi: poolEventsAbi, ...log }))
  expect(theirs / ours).toBeGreaterThan(5)
})
