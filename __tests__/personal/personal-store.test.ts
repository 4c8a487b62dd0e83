import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { MOST_ADDRESSES, MOST_FOLLOWED } from '@/lib/personal/personal'
import { PersonalStore } from '@/lib/personal/personal-store'

const key = 'tidemark:personal:1:0xa'
const address = (digit: number): Hex => `0x${digit.toString(16).padStart(40, '0')}`

/** One browser: its storage, and tabs that hear of each other's writing. */
class Browser {
  readonly values = new Map<string, string>()
  private readonly tabs: { own: object; hear: (event: StorageEvent) => void }[] = []
  full = false
  forbidden = false

  tab(): PersonalStore {
    const own = {}
    const storage = {
      getItem: (name: string) => this.values.get(name) ?? null,
      setItem: (name: string, value: string) => {
        if (this.full) throw new DOMException('full', 'QuotaExceededError')
        this.values.set(name, value)
        this.tell(own, name)
      },
    }
    const open = () => {
      if (this.forbidden) throw new DOMException('forbidden', 'SecurityError')
      return storage
    }
    const addEventListener = (_: string, hear: unknown) => this.tabs.push({ own, hear: hear as () => void })
    return new PersonalStore(key, open, { addEventListener })
  }

  tell(writer: object | null, name: string | null): void {
    for (const { own, hear } of this.tabs) if (own !== writer) hear({ key: name } as StorageEvent)
  }
}

const shown = (store: PersonalStore) => {
  const { watched, followed, mine, kept } = store.getSnapshot()
  return { watched, followed: [...followed], mine, kept }
}

it('keeps what is followed and what is mine for the next visit', () => {
  const browser = new Browser()
  const store = browser.tab()
  expect(shown(store)).toEqual({ watched: [], followed: [], mine: [], kept: true })
  store.follow(7)
  store.follow(3)
  store.follow(7)
  store.addMine(address(1))
  store.addMine(address(2))
  store.removeMine(address(1))
  store.unfollow(3)
  expect(shown(browser.tab())).toEqual({ watched: [address(2)], followed: [7], mine: [address(2)], kept: true })
})

it('tells who watches, with the same object as long as nothing changes', () => {
  const store = new Browser().tab()
  const seen = jest.fn()
  const stop = store.subscribe(seen)
  const before = store.getSnapshot()
  expect(store.getSnapshot()).toBe(before)
  store.follow(1)
  expect(seen).toHaveBeenCalledTimes(1)
  expect(store.getSnapshot()).not.toBe(before)
  stop()
  store.follow(2)
  expect(seen).toHaveBeenCalledTimes(1)
})

it('is in step over tabs, and none writes over what another wrote', () => {
  const browser = new Browser()
  const [one, two] = [browser.tab(), browser.tab()]
  one.follow(1)
  expect(shown(two).followed).toEqual([1])
  // Before the other tab's word has come.
  browser.values.set(key, JSON.stringify({ version: 1, mine: [address(9)], followed: [1, 2] }))
  one.follow(3)
  expect(shown(two)).toMatchObject({ watched: [address(9)], followed: [1, 2, 3] })
  browser.values.clear()
  browser.tell(null, null)
  expect(shown(one).followed).toEqual([])
})

it('does not heed what other keys say', () => {
  const browser = new Browser()
  const store = browser.tab()
  store.follow(1)
  const before = store.getSnapshot()
  browser.tell(null, 'another')
  expect(store.getSnapshot()).toBe(before)
})

it.each([
  'nonsense',
  'null',
  '[]',
  '7',
  '{"version":1}',
  '{"mine":"0x1","followed":{"1":2}}',
  '{"version":1,"mine":[null,7,"0x12",{}],"followed":["1",0,-1,1.5,null,1e300]}',
])('takes garbage (%s) for nothing', (text) => {
  const browser = new Browser()
  browser.values.set(key, text)
  const store = browser.tab()
  expect(shown(store)).toEqual({ watched: [], followed: [], mine: [], kept: true })
  store.follow(1)
  expect(shown(browser.tab()).followed).toEqual([1])
})

it('keeps of a damaged text what can be understood, each once and in lower case', () => {
  const browser = new Browser()
  const mine = [address(0xab).toUpperCase(), address(0xab), 'x']
  browser.values.set(key, JSON.stringify({ version: 1, mine, followed: [4, 'x', 4, 2] }))
  expect(shown(browser.tab())).toMatchObject({ watched: [address(0xab)], followed: [4, 2] })
})

it('leaves alone what a newer build wrote', () => {
  const browser = new Browser()
  const newer = '{"version":2,"groups":[]}'
  browser.values.set(key, newer)
  const store = browser.tab()
  store.follow(1)
  expect(shown(store)).toMatchObject({ followed: [1], kept: false })
  expect(browser.values.get(key)).toBe(newer)
})

it.each(['full', 'forbidden'] as const)('goes on in memory where the storage is %s, and says so', (fault) => {
  const browser = new Browser()
  browser[fault] = true
  const store = browser.tab()
  store.follow(1)
  store.addMine(address(1))
  expect(shown(store)).toEqual({ watched: [address(1)], followed: [1], mine: [address(1)], kept: false })
  store.unfollow(1)
  expect(shown(store).followed).toEqual([])
})

it('is bounded, and says when nothing more is taken', () => {
  const browser = new Browser()
  const store = browser.tab()
  const all = Array.from({ length: MOST_FOLLOWED + 5 }, (_, index) => index + 1)
  const mine = Array.from({ length: MOST_ADDRESSES + 5 }, (_, index) => address(index + 1))
  browser.values.set(key, JSON.stringify({ version: 1, mine, followed: all }))
  browser.tell(null, key)
  expect(store.getSnapshot().followed.size).toBe(MOST_FOLLOWED)
  expect(store.getSnapshot().watched).toHaveLength(MOST_ADDRESSES)
  expect(store.follow(99_999)).toBe(false)
  expect(store.follow(MOST_FOLLOWED)).toBe(true)
  expect(store.addMine(address(999))).toBe(false)
  expect(store.addMine(address(1))).toBe(true)
})

it('counts a connected wallet as mine while it is connected, and never keeps it', () => {
  const browser = new Browser()
  const store = browser.tab()
  store.addMine(address(1))
  store.setWallet(address(0xab).toUpperCase().replace('0X', '0x'))
  expect(shown(store)).toMatchObject({ watched: [address(1)], mine: [address(1), address(0xab)] })
  store.follow(1)
  expect(store.getSnapshot().wallet).toBe(address(0xab))
  expect(browser.values.get(key)).not.toContain(address(0xab))
  store.setWallet(address(1))
  expect(shown(store).mine).toEqual([address(1)])
  store.setWallet(null)
  expect(shown(store).mine).toEqual([address(1)])
})
