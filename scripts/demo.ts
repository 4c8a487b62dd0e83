import { join } from 'node:path'
import { listenAddress, publicHost } from './chain/network-address'
import { projectRoot } from './chain/project-root'
import { runCommand } from './chain/run-command'
import { describeChain, recordRunningChain } from './chain/running-chain'
import { stopRequested } from './chain/stop-requested'
import { appEnvironment } from './demo/app-environment'
import { buildIfStale } from './demo/build-if-stale'
import { demoHelp, readDemoFlags, type DemoOptions } from './demo/demo-flags'
import { requireFreePort } from './demo/require-free-port'
import { startDemoChain } from './demo/start-demo-chain'
import { startProgram, type Program } from './demo/start-program'
import { waitForPage } from './demo/wait-for-page'

const startedAt = performance.now()
const say = (text: string) => process.stdout.write(`${text}\n`)
const elapsed = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

/** Everything to end, last started first. */
const endings: (() => Promise<void> | void)[] = []

const keep = (program: Program) => {
  endings.push(program.stop)
  return program
}

const serve = (options: DemoOptions, environment: Readonly<Record<string, string>>) => {
  const next = join(projectRoot(), 'node_modules', 'next', 'dist', 'bin', 'next')
  const args = ['--port', String(options.port), '--hostname', listenAddress(options.host)]
  const env = { ...process.env, ...environment, NODE_ENV: options.dev ? 'development' : 'production' } as const
  return startProgram([next, options.dev ? 'dev' : 'start', ...args], env)
}

const start = async (options: DemoOptions) => {
  const { port, host, chain: wanted, dev } = options
  await requireFreePort(port, listenAddress(host))
  say(`Starting the chain: ${wanted.pools} pools over ${wanted.days} days …`)
  const chain = await startDemoChain(wanted)
  endings.push(chain.stop)
  endings.push(recordRunningChain(describeChain(chain)))
  say(`The chain is at block ${chain.head} (${elapsed()}).`)

  const page = `http://${host === '127.0.0.1' ? 'localhost' : publicHost(host)}:${port}`
  const environment = appEnvironment(chain, page)
  if (!dev) {
    say('Building the app unless it is built already …')
    const built = await buildIfStale(environment, keep)
    say(built ? `The app is built (${elapsed()}).` : 'The app is built already.')
  }
  const server = keep(await serve(options, environment))
  const dashboard = `${page}/dashboard/cooperative-savings`
  const failure = server.ended.then((code) => {
    throw new Error(`The app's server ended with code ${code}.`)
  })
  await Promise.race([waitForPage(dashboard), failure])
  say(`
  Ready after ${elapsed()}

  Dashboard   ${dashboard}
  Chain       ${chain.httpUrl}, chain id ${chain.chainId}, contract ${chain.address}
  Try this    npm run pool -- create --name "Our new roof"

  Ctrl-C ends everything.
`)
  return Promise.race([failure, chain.ended.then(() => Promise.reject(new Error('The chain ended unexpectedly.')))])
}

runCommand(async () => {
  const options = readDemoFlags(process.argv.slice(2))
  if (!options) {
    say(demoHelp)
    return
  }
  try {
    await Promise.race([start(options), stopRequested()])
  } finally {
    for (const end of endings.reverse()) await end()
  }
})
