import fc from 'fast-check'
import { Model, type Action } from './model'

const kinds = fc.constantFrom<Action['kind']>(
  'create',
  'join',
  'join',
  'join',
  'join',
  'leave',
  'leave',
  'withdraw',
  'withdraw',
  'claim',
  'close',
)

const action: fc.Arbitrary<Action> = fc.record({
  kind: kinds,
  pool: fc.nat(2),
  member: fc.nat(3),
  amount: fc.nat(6),
  blocks: fc.nat(1),
})

/** A contract's life: a first pool, then anything. */
export const models = fc.array(action, { minLength: 1, maxLength: 80, size: 'max' }).map((actions) => {
  const first: Action = { kind: 'create', pool: 0, member: 1, amount: 0, blocks: 0 }
  return new Model().run([first, ...actions])
})
