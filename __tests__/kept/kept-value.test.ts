import { KeptValue } from '@/lib/kept/kept-value'

const key = 'tidemark:number'
const format = (version = 1) => ({
  key,
  version,
  parse: ({ number }: Record<string, unknown>) => ({ number: typeof number === 'number' ? number : 0 }),
  fields: (value: { number: number }) => value,
})
const set = (number: number) => () => ({ number })

/** One browser: its storage, and tabs that hear of each other's writing. */
class Browser {
  readonly values = new Map<string, string>()
  private readonly tabs: { own: object; hear: (event: StorageEvent) => void }[] = []
  full = false
  forbidden = false

  tab(version = 1): KeptValue<{ number: number }> {
    const own = {}
    const storage = {
      getItem: (name: string) => this.values.get(name) ?? null,
      setItem: (name: string, value: string) => {
        if (this.full) throw new DOMException('full', 'QuotaExceededError')
        this.values.set(name, value)
        for (const tab of this.tabs) if (tab.own !== own) tab.hear({ key: name } as StorageEvent)
      },
    }
    const open = () => {
      if (this.forbidden) throw new DOMException('forbidden', 'SecurityError')
      return storage
    }
    const addEventListener = (_: string, hear: unknown) => this.tabs.push({ own, hear: hear as () => void })
    return new KeptValue(format(version), open, { addEventListener })
  }
}

it('keeps a value for the next visit and shows it in every tab', () => {
  const browser = new Browser()
  const [one, other] = [browser.tab(), browser.tab()]
  const seen = jest.fn()
  other.subscribe(seen)
  one.change(set(7))
  expect(seen).toHaveBeenCalledTimes(1)
  expect(other.getSnapshot()).toEqual({ number: 7 })
  expect(other.getSnapshot()).toBe(other.getSnapshot())
  expect(browser.tab().getSnapshot()).toEqual({ number: 7 })
})

it('changes what another tab wrote a moment ago, not what it saw before', () => {
  const browser = new Browser()
  const [one, other] = [browser.tab(), browser.tab()]
  const increase = ({ number }: { number: number }) => ({ number: number + 1 })
  one.change(increase)
  other.change(increase)
  expect(one.getSnapshot()).toEqual({ number: 2 })
})

it('writes and says nothing when nothing changes', () => {
  const browser = new Browser()
  const value = browser.tab()
  const seen = jest.fn()
  value.subscribe(seen)
  value.change((same) => same)
  expect(seen).not.toHaveBeenCalled()
  expect(browser.values.size).toBe(0)
})

it.each(['full', 'forbidden'] as const)('goes on in memory where the storage is %s', (fault) => {
  const browser = new Browser()
  browser[fault] = true
  const value = browser.tab()
  value.change(set(3))
  value.change(({ number }) => ({ number: number + 1 }))
  expect(value.getSnapshot()).toEqual({ number: 4 })
  expect(browser.values.size).toBe(0)
})

it.each(['', 'nonsense', '[1,2]', 'null', '{"number":"x"}'])('begins anew where %j is stored', (text) => {
  const browser = new Browser()
  browser.values.set(key, text)
  expect(browser.tab().getSnapshot()).toEqual({ number: 0 })
})

it('leaves alone what a later build wrote', () => {
  const browser = new Browser()
  browser.tab(2).change(set(5))
  const written = browser.values.get(key)
  const older = browser.tab(1)
  older.change(set(6))
  expect(older.getSnapshot()).toEqual({ number: 6 })
  expect(browser.values.get(key)).toBe(written)
})
