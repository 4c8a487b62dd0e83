import { keySequence, keysOf } from '@/components/shell/finder/shortcut-keys'

const typing = () => {
  let time = 0
  const press = keySequence(() => time)
  return { press, wait: (ms: number) => void (time += ms) }
}

it('puts two keys together, and takes a single one at once', () => {
  const { press } = typing()
  expect(press('g')).toBeUndefined()
  expect(press('a')).toBe('activity')
  expect(press('a')).toBeUndefined()
  expect(press('r')).toBe('refresh')
})

it('does not wait for the second key for ever', () => {
  const { press, wait } = typing()
  press('g')
  wait(1_501)
  expect(press('d')).toBeUndefined()
})

it('takes a key that leads nowhere as the end of what came before', () => {
  const { press } = typing()
  press('g')
  expect(press('?')).toBe('help')
  expect(press('d')).toBeUndefined()
})

it('names the keys of a command', () => {
  expect(keysOf('following')).toBe('g f')
  expect(keysOf('clear')).toBeUndefined()
})
