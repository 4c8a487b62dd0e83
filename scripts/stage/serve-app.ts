import { join } from 'node:path'
import { projectRoot } from '../chain/project-root'
import { startChain } from '../chain/start-chain'
import { appEnvironment } from '../demo/app-environment'
import { buildIfStale } from '../demo/build-if-stale'
import { startProgram, type Program } from '../demo/start-program'
import { waitForPage } from '../demo/wait-for-page'
import { freePort } from './free-port'

/** The production build, served, and the port at which its pages look for their chain. */
export interface ServedApp {
  url: string
  chainPort: number
  stop(): Promise<void>
}

/** Kept as long as it is free: the build holds it, and another one would mean to build anew. */
const CHAIN_PORT = 28545

/** What every embedded chain says of itself, with its address at the port where a gate will stand. */
const describeChainAt = async (port: number) => {
  const chain = await startChain()
  await chain.stop()
  return { ...chain, httpUrl: `http://127.0.0.1:${port}`, wsUrl: `ws://127.0.0.1:${port}` }
}

/**
 * Serves the production build, made if it is stale, in a folder of its own so that a demo that runs keeps its build.
 * Whoever shows its pages has to put a chain, or a `Gate` before one, at `chainPort`.
 */
export const serveApp = async (): Promise<ServedApp> => {
  const chainPort = await freePort(CHAIN_PORT)
  const environment = {
    ...appEnvironment(await describeChainAt(chainPort), 'http://localhost:3000'),
    NEXT_PUBLIC_EXPLORER_URL: 'https://explorer.invalid',
    NEXT_DIST_DIR: '.cache/stage',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const programs: Program[] = []
  const stop = async () => {
    await Promise.all(programs.map((program) => program.stop()))
  }
  try {
    await buildIfStale(environment, (program) => programs.push(program))
    const port = await freePort()
    const next = join(projectRoot(), 'node_modules', 'next', 'dist', 'bin', 'next')
    const args = [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)]
    const server = await startProgram(args, { ...process.env, ...environment, NODE_ENV: 'production' })
    programs.push(server)
    const url = `http://127.0.0.1:${port}`
    const failure = server.ended.then((code) => Promise.reject(new Error(`The app's server ended with code ${code}.`)))
    await Promise.race([waitForPage(url), failure])
    return { url, chainPort, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
