import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { startChain } from '../chain/start-chain'
import { rpc } from '../chain/rpc'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const answers = (probe: () => Promise<unknown>) =>
  probe().then(
    () => true,
    () => false,
  )

const startServer = async () => {
  const port = await freePort()
  const args = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)]
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + 30_000
  while (!(await answers(() => fetch(url)))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill()
      throw new Error('The production server did not start.')
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, stop: () => server.kill() }
}

/** Serves the build, and the chain that it was built for unless that runs already. */
export const serveBuild = async (chainUrl: URL) => {
  const runs = await answers(() => rpc(chainUrl.origin, 'eth_chainId'))
  const chain = runs ? null : await startChain({ host: chainUrl.hostname, port: Number(chainUrl.port) })
  const stopChain = async () => chain?.stop()
  try {
    const server = await startServer()
    return {
      url: server.url,
      stop: async () => {
        server.stop()
        await stopChain()
      },
    }
  } catch (error) {
    await stopChain()
    throw error
  }
}
