import { startChain, type Chain } from '../../scripts/chain/start-chain'
import type { PoolChange, PoolMessage } from '@/lib/blockchain/manager/pool-message'
import { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { Auditor } from '@/lib/live/auditor'
import { LiveStore } from '@/lib/live/live-store'
import { until } from '../support/until'

let chain: Chain
let manager: WebSocketManager

jest.setTimeout(20_000)
beforeAll(async () => {
  chain = await startChain({ pools: 12, days: 3 })
})
beforeEach(() => {
  const { wsUrl: rpcUrl, httpUrl, address, fromBlock } = chain
  manager = WebSocketManager.getInstance({ rpcUrl, httpUrl, address, fromBlock })
})
afterEach(() => manager.destroy())
afterAll(() => chain.stop())

/** The manager as a listener sees it, after `change` has had its way with what it says. */
function heardThrough(change: (message: PoolMessage) => PoolMessage) {
  const commands: string[] = []
  const audited = {
    address: manager.address,
    call: manager.call.bind(manager),
    raise: manager.raise.bind(manager),
    clearAlert: manager.clearAlert.bind(manager),
    getStatus: () => manager.getStatus(),
    command: ({ type }: { type: string }) => void commands.push(type),
    listen: (listener: (message: PoolMessage) => void) => manager.listen((message) => listener(change(message))),
  }
  const store = new LiveStore(audited, audited.address)
  return { commands, auditor: new Auditor(audited, chain.fromBlock, () => store.getSnapshot().pools) }
}

const alerts = () => manager.getStatus().alerts.map((alert) => alert.kind)

test('a picture that lacks one event differs from the contract: it is said, and everything is read again', async () => {
  const { commands, auditor } = heardThrough((message) => {
    if (message.type !== 'changes') return message
    const lacking = ({ event }: PoolChange) => event.type === 'PoolCreated' && event.poolId === 5n
    return { ...message, changes: message.changes.filter((one) => !lacking(one)) }
  })
  await manager.connect()
  await until('the difference is said', () => alerts().includes('audit-mismatch'))
  expect(commands).toEqual(['rescan'])
  const alert = manager.getStatus().alerts.find(({ kind }) => kind === 'audit-mismatch')
  expect(alert?.message).toContain('the contract counts 12 pools, events tell of 11')
  auditor.end()
})

test('a whole picture agrees with the contract at the same block', async () => {
  const asked = jest.spyOn(manager, 'call')
  const { commands, auditor } = heardThrough((message) => message)
  await manager.connect()
  const counterAsked = () => asked.mock.calls.find(([calls]) => JSON.stringify(calls).includes('0x9e3079cb'))
  await until('the contract was asked', () => counterAsked() !== undefined)
  await Promise.all(asked.mock.results.map(({ value }) => value as Promise<unknown>))
  // The counter and all twelve pools, from one node at one block.
  expect(counterAsked()?.[0]).toHaveLength(13)
  expect(alerts()).not.toContain('audit-mismatch')
  expect(commands).toEqual([])
  auditor.end()
})
