import { createServer } from 'node:net'
import { PortTakenError } from '../chain/port-taken-error'

const listen = (port: number, address: string): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
    server.listen(port, address, () => server.close(() => resolve(null)))
  })

/** Throws a sentence when somebody else listens on the port, or would be reached at it under the name "localhost". */
export const requireFreePort = async (port: number, address: string): Promise<void> => {
  const outcomes = [await listen(port, address), await listen(port, '::1')]
  if (outcomes.includes('EADDRINUSE')) throw new PortTakenError(port, '--port')
  if (outcomes[0] === 'EACCES')
    throw new Error(`Port ${port} needs special rights. Choose one from 1024 on with --port.`)
}
