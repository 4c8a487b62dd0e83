import type { EngineHost } from '@/lib/blockchain/host/engine-host'
import type { LogStore } from '@/lib/blockchain/engine/store/log-store'
import { IndexedDbStore } from '@/lib/blockchain/engine/store/indexed-db-store'
import 'fake-indexeddb/auto'
import { engineOptions } from '../engine/engine-options'
import { CutProxy } from '../support/cut-proxy'
import { TickingChain } from '../support/ticking-chain'
import { until } from '../support/until'
import { FakeTab } from './fake-tab'
import { kinds, type Kind } from './kinds'
import { Told } from './told'

interface Tab {
  tab: FakeTab
  told: Told
  host: EngineHost
}

let chain: TickingChain
let proxy: CutProxy
let stores = 0
beforeEach(async () => {
  chain = await TickingChain.start()
  proxy = await CutProxy.start(chain.wsUrl)
})
afterEach(async () => {
  await proxy.stop()
  await chain.stop()
})

/** Every tab was told exactly the chain's logs, each once, and that they are complete. */
const settles = (tabs: readonly Tab[]) =>
  until(
    'every tab shows the chain',
    async () => {
      const { head, logs } = await chain.version()
      const ids = logs.map(({ id }) => id).sort()
      return tabs.every(({ told }) => told.ids.join() === ids.join() && told.coverage?.through === head)
    },
    15_000,
    () => JSON.stringify(tabs.map(({ told }) => [told.held.size, told.coverage, told.faults])),
  ).then(() => tabs.forEach(({ told }) => expect(told.faults).toEqual([])))

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (name) => {
  /** How many sockets so many tabs have. */
  const sockets = (tabs: number) => (name === 'per tab' ? tabs : 1)
  let kind: Kind
  let tabs: Tab[]

  const open = async (): Promise<Tab> => {
    const tab = new FakeTab()
    const told = new Told()
    const host = await kind.open(tab, (message) => told.take(message))
    host.post({ type: 'connect' })
    const opened = { tab, told, host }
    tabs.push(opened)
    await until('live', () => told.status?.live === true)
    return opened
  }
  const browse = async (store: () => LogStore, httpUrls: readonly string[] = []) => {
    const { address, fromBlock } = chain
    const quick = { reconnectDelay: 50, heartbeatInterval: 1_000 }
    const options = { wsUrls: [proxy.wsUrl], httpUrls, address, topics: null, fromBlock, ...quick }
    kind = await kinds[name](engineOptions(options), store)
    tabs = []
    return [await open(), await open(), await open()] as const
  }
  beforeEach(async () => {
    await chain.mineBlocks(3)
  })
  afterEach(() => {
    for (const { tab, host } of tabs) {
      host.close()
      tab.end()
    }
    kind.close()
  })
  const kept = () => {
    const database = `tabs ${++stores}`
    return () => new IndexedDbStore(database)
  }

  test('tabs get the same events and the same counters over as few sockets as there can be', async () => {
    const three = await browse(kept())
    await chain.mineBlocks(5)
    await settles(three)
    expect(proxy.open).toBe(sockets(3))
    for (const { told } of three) {
      expect(told.chains).toBe(1)
      expect(told.eventsReceived).toBe(5)
    }
    if (name === 'per tab') return
    await until('same counters', () => new Set(three.map(({ told }) => told.status?.messagesReceived)).size === 1)
  })

  test('a tab that ends, and with it whatever ran in it, costs the others nothing', async () => {
    const [first, ...others] = await browse(kept())
    await chain.mineBlocks(70)
    await settles([first, ...others])
    const received = others[0]!.told.status!.messagesReceived
    first.tab.end()
    await chain.mineBlocks(3)
    await settles(others)
    await chain.mineBlocks(3)
    await settles(others)
    for (const { told } of others) {
      expect(told.eventsReceived).toBe(76)
      expect(told.reverted).toBe(0)
      // What was proved stays proved while another tab takes over.
      const throughs = told.coverages.map((coverage) => coverage?.through ?? -1)
      expect(throughs).toEqual([...throughs].sort((a, b) => a - b))
    }
    expect(others[0]!.told.status!.messagesReceived).toBeGreaterThan(received)
    await until('as few sockets', () => proxy.open === sockets(2))
  })

  test('without anything kept, the next host reads what the former had read, and nobody hears it twice', async () => {
    const { MemoryStore } = await import('@/lib/blockchain/engine/store/memory-store')
    const [first, ...others] = await browse(() => new MemoryStore())
    for (const { host } of others) host.post({ type: 'history', read: false })
    await chain.mineBlocks(80)
    await settles([first, ...others])
    kind.runsIn(first.tab).end()
    await chain.mineBlocks(3)
    await settles(others)
    for (const { told } of others) expect(told.eventsReceived).toBe(83)
  })

  test('a host that freezes and wakes costs nobody an event, and its page is right again', async () => {
    const [first, ...others] = await browse(kept())
    await chain.mineBlocks(4)
    await settles([first, ...others])
    const host = kind.runsIn(first.tab)
    host.freeze()
    await chain.mineBlocks(4)
    // A worker cannot be replaced while it only sleeps: there is no other of its name.
    if (name !== 'shared worker') await settles(others)
    host.resume()
    await chain.mineBlocks(2)
    await settles([first, ...others])
    for (const { told } of [first, ...others]) {
      expect(told.eventsReceived).toBe(10)
      expect(told.chains).toBe(1)
    }
    await until('as few sockets', () => proxy.open === sockets(3))
  })

  test('a host whose timers come late because it is hidden is not taken for a frozen one', async () => {
    const [first] = await browse(kept())
    const { opened } = proxy
    kind.runsIn(first.tab).timersLateBy = 60_000
    // Long enough for several rounds of questions.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(proxy.opened).toBe(opened)
  })

  test('what the chain takes back while another host takes over is taken back', async () => {
    const [first, ...others] = await browse(kept())
    await chain.mineBlocks(12)
    await settles([first, ...others])
    kind.runsIn(first.tab).end()
    const fallen = await chain.reorganise(6, (index) => index % 2 === 0)
    await chain.mineBlocks(2)
    await settles(others)
    for (const { told } of others) expect(told.reverted).toBe(fallen)
  })

  test('a question that nobody is left to answer is asked again', async () => {
    const [first, second] = await browse(kept(), [chain.httpUrl])
    kind.runsIn(first.tab).end()
    expect(await second.host.call([{ method: 'eth_chainId', params: [] }])).toEqual(['0x7a69'])
  })
})
