import { execFile, spawn } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { promisify } from 'node:util'

const distDir = '.cache/build-test'
const run = promisify(execFile)

/** The environment without a variable of ours: what a fresh clone builds with. */
const bare = (more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('NEXT_PUBLIC_') && name !== 'NODE_ENV')
  return { ...(Object.fromEntries(ours) as NodeJS.ProcessEnv), NEXT_DIST_DIR: distDir, ...more }
}

/** Names of all processes that descend from `root`. */
async function descendants(root: number): Promise<string[]> {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid=,comm='])
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/))
  const found = new Set([String(root)])
  const names: string[] = []
  // Parents come before their children as a rule; a second look finds those that did not.
  for (let look = 0; look < 2; look++) {
    for (const [pid = '', ppid = '', name = ''] of rows) {
      if (!found.has(ppid) || found.has(pid)) continue
      found.add(pid)
      names.push(name)
    }
  }
  return names
}

async function build(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const names = new Set<string>()
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const watch = setInterval(
    () => void descendants(child.pid ?? 0).then((found) => found.forEach((name) => names.add(name))),
    500,
  )
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  return { code, output, names: [...names] }
}

jest.setTimeout(240_000)
afterAll(() => rm(distDir, { recursive: true, force: true }))

test('without any variable the build succeeds, and starts no chain', async () => {
  const { code, output, names } = await build(bare())
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
  // The watch saw the build's own processes, so it would have seen a chain.
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => /anvil/.test(name))).toEqual([])
})

test('a production build has no page for developers, and no byte of it', async () => {
  const routes = await readFile(`${distDir}/app-path-routes-manifest.json`, 'utf8')
  expect(routes).toContain('/dashboard/cooperative-savings')
  expect(routes).not.toContain('/design')
  const files = (await readdir(distDir, { recursive: true })).filter((file) => /\.(js|html|rsc|css)$/.test(file))
  const texts = await Promise.all(files.map((file) => readFile(`${distDir}/${file}`, 'utf8')))
  expect(files.filter((_, index) => /Design system|In place of what broke/.test(texts[index] ?? ''))).toEqual([])
})

test('a wrong value fails the build, with a list of what is wrong and how to mend it', async () => {
  const wrong = { NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: 'wss://rpc.test.mezo.org', NEXT_PUBLIC_CHAIN_ID: 'many' }
  const { code, output } = await build(bare(wrong))
  expect(code).not.toBe(0)
  expect(output).toContain('NEXT_PUBLIC_CHAIN_ID')
  expect(output).toContain('Use wss://rpc-ws.test.mezo.org')
})
