import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const load = `
  const { default: config } = await import('./next.config.mjs')
  const { headers } = await config(process.env.PHASE)
  console.log(JSON.stringify((await headers?.()) ?? null))
`

/** What the framework is told in a process with just these variables. */
async function headersIn(phase: string, env: Record<string, string> = {}) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', load], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', PHASE: phase, ...env },
  })
  return stdout.trim()
}

test('a build without any variable has a policy that no inline script passes', async () => {
  const headers = await headersIn('phase-production-build')
  expect(headers).toContain("script-src 'self';")
  expect(headers).toContain('wss://rpc-ws.test.mezo.org')
})

test('development may inline', async () => {
  expect(await headersIn('phase-development-server')).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval';")
})

test('a build with wrong variables fails with the list, checksums included', async () => {
  const env = {
    NEXT_PUBLIC_CHAIN_ID: '5',
    NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS: '0xa39EE76DfC5106E78ABcB31e7dF5bcd4EfD3Cd1F',
  }
  await expect(headersIn('phase-production-build', env)).rejects.toThrow(
    /cannot be used[^]*wrong checksum[^]*Set NEXT_PUBLIC_MEZO_WEBSOCKET_RPC, NEXT_PUBLIC_MEZO_HTTP_RPC/,
  )
})

test('a production server runs what was built, whatever the variables say', async () => {
  expect(await headersIn('phase-production-server', { NEXT_PUBLIC_CHAIN_ID: 'wrong' })).toBe('null')
})
