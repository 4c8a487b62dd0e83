import type { EnginePorts } from '@/lib/blockchain/engine/ports'
import { HttpRpc } from '@/lib/blockchain/engine/rpc/http-rpc'
import { RpcSocket } from '@/lib/blockchain/engine/rpc/rpc-socket'
import { parseQuantity } from '@/lib/blockchain/engine/scan/parse-hex'
import type { WatchSettings } from './watch-settings'

const DEADLINE_MS = 5_000
const RETRY_MS = 500
const CALL = { method: 'eth_chainId', params: [] }

/** Which chain the first node that answers is on. Goes on asking, every endpoint in turn, until one does. */
export async function askChainId(
  { wsUrls, httpUrls }: Pick<WatchSettings, 'wsUrls' | 'httpUrls'>,
  ports: EnginePorts,
): Promise<number> {
  const overHttp = httpUrls.map((url) => async () => {
    const [answer] = await new HttpRpc(url, ports.fetch, ports.clock).batch([CALL], DEADLINE_MS)
    return answer
  })
  const asks = [...overHttp, ...wsUrls.map((url) => () => askSocket(url, ports))]
  for (;;) {
    for (const ask of asks) {
      const chainId = parseQuantity(await ask().catch(() => null))
      if (chainId !== null) return chainId
    }
    await new Promise<void>((resolve) => ports.clock.after(RETRY_MS, resolve))
  }
}

function askSocket(url: string, { openSocket, clock }: EnginePorts): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      cancelDeadline()
      settle()
      socket.close()
    }
    const cancelDeadline = clock.after(DEADLINE_MS, () => finish(() => reject(new Error('no answer in time'))))
    const socket = new RpcSocket(url, openSocket, clock, {
      onOpen: () =>
        socket.request(CALL, DEADLINE_MS).then(
          (answer) => finish(() => resolve(answer)),
          (error: Error) => finish(() => reject(error)),
        ),
      onClose: (reason) => (cancelDeadline(), reject(new Error(reason))),
      onFrame: () => undefined,
    })
  })
}
