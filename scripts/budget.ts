import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { localChainOf } from './budget/built-for'
import { fetchedUntilLive } from './budget/fetched-until-live'
import { namedScripts } from './budget/named-scripts'
import { serveBuild } from './budget/serve-build'

const help = `npm run budget [-- options]

Prints, for the production build that is there, how much JavaScript (KiB, gzip) the HTML of each route names, and how
much the dashboard has fetched when it says LIVE. Ends with an error when one is over its budget.

  --url URL   measure the second figure on a server that runs, e.g. http://localhost:3000 (npm run demo)
  --help      this text`

const distDir = '.next'
const dashboard = '/dashboard/cooperative-savings'
const budgets = { named: 200, fetched: 260 }

const kib = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7)

const judge = (what: string, bytes: number, budget: number): boolean => {
  const ok = bytes <= budget * 1024
  console.log(`${kib(bytes)} KiB of ${budget}  ${ok ? 'ok  ' : 'OVER'}  ${what}`)
  return ok
}

const fetched = async (url: string | undefined): Promise<number> => {
  if (url) return fetchedUntilLive(new URL(dashboard, url).href)
  const chainUrl = localChainOf(distDir)
  if (!chainUrl)
    throw new Error('This build is not for the embedded chain: run npm run demo, or name a running server by --url.')
  const served = await serveBuild(chainUrl)
  try {
    return await fetchedUntilLive(served.url + dashboard)
  } finally {
    await served.stop()
  }
}

const main = async (): Promise<boolean> => {
  const { values } = parseArgs({ options: { url: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) {
    console.log(help)
    return true
  }
  if (!existsSync(`${distDir}/BUILD_ID`))
    throw new Error('There is no production build to measure: run npm run demo or npm run build first.')
  const routes = namedScripts(distDir)
  for (const { route, files, gzipBytes } of routes)
    console.log(`${kib(gzipBytes)} KiB in ${String(files).padStart(2)} files  ${route}`)
  const named = routes.find(({ route }) => route === dashboard)
  if (!named) throw new Error(`The build has no prerendered ${dashboard}.`)
  console.log()
  const namedOk = judge('scripts that the HTML of the dashboard names', named.gzipBytes, budgets.named)
  return judge('all JavaScript fetched until LIVE', await fetched(values.url), budgets.fetched) && namedOk
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
