import { encodeAbiParameters, encodeEventTopics, keccak256, parseAbi, stringToHex, type Abi, type Hex } from 'viem'
import { compileEvents } from '@/lib/blockchain/compile-events'

const account = '0x52908400098527886E0F7030069857D2E4169EE7'

const only = (abi: Abi) => {
  const [event] = compileEvents(abi)
  if (!event) throw new Error('no event')
  return event
}

it('decodes every kind of argument: wide integers, bytes, arrays, tuples and what is indexed', () => {
  const abi = parseAbi([
    'struct Point { int64 x; address owner; }',
    'event All(uint256 indexed id, string indexed title, int256 wide, uint8 small, bytes raw, bytes4 code, address[] who, Point[2] points, bool yes)',
  ])
  const event = only(abi)
  const wide = -(2n ** 255n)
  const points = [
    { x: 1n, owner: account },
    { x: -2n, owner: account },
  ] as const
  const data = encodeAbiParameters(
    abi[0].inputs.filter((input) => !('indexed' in input && input.indexed)) as never,
    [wide, 7, '0xABcd', '0x01020304', [account], points, true] as never,
  )
  const topics = encodeEventTopics({ abi, args: { id: 2n ** 256n - 1n, title: 'Roof' } }) as Hex[]
  const lower = account.toLowerCase()
  expect(event.decode({ topics, data })).toEqual({
    id: 2n ** 256n - 1n,
    title: keccak256(stringToHex('Roof')),
    wide,
    small: 7,
    raw: '0xabcd',
    code: '0x01020304',
    who: [lower],
    points: [
      { x: 1n, owner: lower },
      { x: -2n, owner: lower },
    ],
    yes: true,
  })
})

it('leaves a text that looks like an address as it is', () => {
  const event = only(parseAbi(['event Named(string name, address by)']))
  const data = encodeAbiParameters([{ type: 'string' }, { type: 'address' }], [account, account])
  expect(event.decode({ topics: [event.topic], data })).toEqual({ name: account, by: account.toLowerCase() })
})

it('names arguments without a name by their place', () => {
  const event = only(parseAbi(['event Pair(uint256, uint256 second)']))
  const data = encodeAbiParameters([{ type: 'uint256' }, { type: 'uint256' }], [1n, 2n])
  expect(event.decode({ topics: [event.topic], data })).toEqual({ 0: 1n, second: 2n })
})

it('leaves out anonymous events, and throws on another layout', () => {
  const abi: Abi = [{ type: 'event', name: 'Quiet', anonymous: true, inputs: [] }]
  expect(compileEvents(abi)).toEqual([])
  const event = only(parseAbi(['event One(uint256 indexed a, uint256 b)']))
  const word = `0x${'00'.repeat(32)}` as const
  expect(() => event.decode({ topics: [event.topic], data: word })).toThrow(
    'One has 1 indexed arguments, the log has 0',
  )
  expect(() => event.decode({ topics: [event.topic, word], data: '0x' })).toThrow()
})
