import { createServer, type AddressInfo } from 'node:net'

const listen = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      server.close(() => resolve(taken))
    })
  })

/** The first port from `from` on that nobody listens on; any free one unless said. */
export const freePort = async (from = 0): Promise<number> => {
  for (let port = from; ; port++) {
    const free = await listen(port)
    if (free !== null) return free
  }
}
