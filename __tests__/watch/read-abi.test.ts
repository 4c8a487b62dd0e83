import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAbi } from '../../scripts/watch/read-abi'

const folder = mkdtempSync(join(tmpdir(), 'tidemark-abi-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (content: string): ReturnType<typeof readAbi> => {
  const file = join(folder, 'abi')
  writeFileSync(file, content)
  return readAbi(file)
}

const transfer = 'event Transfer(address indexed from, address indexed to, uint256 value)'
const asJson = [
  {
    type: 'event',
    name: 'Transfer',
    inputs: [
      { name: 'from', type: 'address', indexed: true },
      { name: 'to', type: 'address', indexed: true },
      { name: 'value', type: 'uint256' },
    ],
  },
]

it.each([
  ['a JSON array', JSON.stringify(asJson)],
  ['an artifact', JSON.stringify({ contractName: 'Token', abi: asJson })],
  ['human-readable lines', `// a token\n\n${transfer};\nfunction name() view returns (string)\n`],
  ['a JSON array of human-readable lines', JSON.stringify([transfer])],
])('reads %s', (_, content) => {
  expect(read(content)[0]).toMatchObject(asJson[0] ?? {})
})

it('reads structs of human-readable lines', () => {
  const abi = read('struct Point { uint8 x; int256 y; }\nevent Moved(Point[] path)\n')
  expect(abi[0]).toMatchObject({
    name: 'Moved',
    inputs: [{ type: 'tuple[]', components: [{ name: 'x' }, { name: 'y' }] }],
  })
})

it.each([
  ['prose', 'This is not an ABI.', /holds no ABI/],
  ['broken JSON', '[{"type":', /holds no ABI/],
  ['an object without an ABI', '{}', /holds no ABI/],
  ['an event without inputs', '[{"type":"event","name":"A"}]', /no part of an ABI/],
  ['functions only', 'function name() view returns (string)', /holds no events/],
])('refuses %s with a sentence', (_, content, complaint) => {
  expect(() => read(content)).toThrow(complaint)
})
