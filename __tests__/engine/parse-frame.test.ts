import fc from 'fast-check'
import { parseFrame } from '@/lib/blockchain/engine/rpc/parse-frame'

const record = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4, noNullPrototype: true })
const records = fc.array(record, { minLength: 1, maxLength: 6 })
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('one object, a batch, or several objects written one after the other: all are read', () => {
  fc.assert(
    fc.property(records, fc.constantFrom('', ' ', '\n', '\r\n\t'), (objects, between) => {
      const expected = { messages: plain(objects), malformed: false }
      expect(parseFrame(JSON.stringify(objects))).toEqual(expected)
      expect(parseFrame(objects.map((object) => JSON.stringify(object)).join(between))).toEqual(expected)
    }),
  )
})

test('two batches in one frame', () => {
  expect(parseFrame('[{"id":1},{"id":2}][{"id":3}]')).toEqual({
    messages: [{ id: 1 }, { id: 2 }, { id: 3 }],
    malformed: false,
  })
})

test('braces and quotes in strings do not end an object', () => {
  const object = { name: '}{"\\"][' }
  expect(parseFrame(JSON.stringify(object).repeat(2)).messages).toEqual([object, object])
})

test.each([
  ['', []],
  ['not json', []],
  ['null', []],
  ['42', []],
  ['"text"', []],
  ['[1,{"id":1}]', [{ id: 1 }]],
  ['[[{"id":1}]]', []],
  ['{"id":1}{"id":', [{ id: 1 }]],
  ['{"id":1}{bad}{"id":2}', [{ id: 1 }, { id: 2 }]],
  ['{', []],
  ['}', []],
])('%p is said to be malformed; what can be read is %j', (text, messages) => {
  expect(parseFrame(text)).toEqual({ messages, malformed: true })
})

test('no text whatever makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\1a ') }), (text) => void parseFrame(text)))
})
