import { WebSocketManager } from '@/lib/blockchain/websocket-manager'
import { settleAll } from '../support/settle-all'

test('a manager that is destroyed while it opens leaves no listener behind', async () => {
  const added = jest.spyOn(window, 'addEventListener')
  const removed = jest.spyOn(window, 'removeEventListener')
  const manager = WebSocketManager.getInstance({ rpcUrl: 'ws://127.0.0.1:1', reconnectDelay: 60_000 })
  const connecting = manager.connect().catch((error: Error) => error.message)
  manager.destroy()
  expect(await connecting).toMatch(/destroyed/)
  await settleAll()
  const names = (calls: readonly unknown[][]) => calls.map(([name]) => name).filter((name) => name !== 'error')
  expect(names(removed.mock.calls)).toEqual(names(added.mock.calls))
})
