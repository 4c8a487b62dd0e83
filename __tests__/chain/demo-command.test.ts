/** @jest-environment node */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { listenAddress, publicHost } from '../../scripts/chain/network-address'
import { appEnvironment } from '../../scripts/demo/app-environment'
import { buildDigest } from '../../scripts/demo/build-digest'
import { readDemoFlags } from '../../scripts/demo/demo-flags'

/** Runs the demo on a machine that differs from this one in what a line of code says. */
const demoOn = (machine: string, ...flags: string[]) => {
  const preload = `data:text/javascript,${encodeURIComponent(machine)}`
  const options = { encoding: 'utf8', timeout: 15_000 } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, 'scripts/demo.mjs', ...flags],
    options,
  )
  return { status, stdout, stderr }
}

describe('before anything is started, one clear sentence', () => {
  test('about a Node that is too old', () => {
    const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })`
    const { status, stderr } = demoOn(old)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Tidemark needs Node 20\.19 or newer[^\n]*\n$/)
  })

  test('about a full disk', () => {
    const { status, stdout, stderr } = demoOn(
      `import fs from 'node:fs'; fs.statfsSync = () => ({ bavail: 100, bsize: 2 ** 20 })`,
    )
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Not enough disk space: the demo needs 500 MiB, 100 MiB are free at [^\n]*\.\n$/)
  })

  test('about a taken port', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const { status, stdout, stderr } = demoOn('', '--port', String(port))
    server.close()
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`Port ${port} is taken by another program. Choose another with --port, or end that program.\n`)
  })

  test('about a flag that makes no sense', () => {
    expect(demoOn('', '--pools', 'x')).toMatchObject({ status: 1, stdout: '' })
    expect(() => readDemoFlags(['--port', '0'])).toThrow('--port takes a fixed port')
  })
})

test('`--help` names its own flags and those of the chain', () => {
  const { status, stdout } = demoOn('', '--help')
  expect(status).toBe(0)
  const flags = ['port', 'host', 'chain-port', 'block-time', 'pools', 'days', 'rate', 'seed', 'reorg-every', 'state']
  expect([...flags, 'dev'].filter((flag) => !stdout.includes(`--${flag} `))).toEqual([])
})

test('passes the flags of the chain on', () => {
  const options = readDemoFlags(['--dev', '--chain-port', '9000', '--pools', '3', '--reorg-every', '20'])
  expect(options).toMatchObject({ port: 3000, dev: true, chain: { port: 9000, pools: 3, reorgEvery: 20, days: 90 } })
})

test('listens for itself alone, or for the whole network under an address that others can open', () => {
  expect([listenAddress('127.0.0.1'), listenAddress('localhost')]).toEqual(['127.0.0.1', '127.0.0.1'])
  expect([listenAddress('192.168.1.20'), publicHost('192.168.1.20')]).toEqual(['0.0.0.0', '192.168.1.20'])
  const own = Object.values(networkInterfaces()).flatMap((list) => list?.map(({ address }) => address) ?? [])
  expect(own).toContain(publicHost('0.0.0.0'))
})

test('a build is stale after a change of the sources or of the chain, and only then', () => {
  const root = mkdtempSync(join(tmpdir(), 'tidemark-test-'))
  mkdirSync(join(root, 'src', 'app'), { recursive: true })
  const page = join(root, 'src', 'app', 'page.tsx')
  writeFileSync(page, 'one')
  const chain = {
    chainId: 31337,
    httpUrl: 'http://h:1',
    wsUrl: 'ws://h:1',
    address: '0xab',
    fromBlock: 1,
    head: 5,
  } as const
  const digest = (values: Partial<typeof chain> | { httpUrl: string } | { head: number } = {}) =>
    buildDigest(appEnvironment({ ...chain, ...values }, 'http://localhost:3000'), root)

  const first = digest()
  expect(digest({ head: 9 })).toBe(first)
  expect(digest({ httpUrl: 'http://h:2' })).not.toBe(first)
  writeFileSync(page, 'two')
  expect(digest()).not.toBe(first)
  writeFileSync(page, 'one')
  expect(digest()).toBe(first)
  writeFileSync(join(root, 'next.config.mjs'), '')
  expect(digest()).not.toBe(first)
  rmSync(root, { recursive: true })
})
