import { readFile } from 'node:fs/promises'
import type * as Module from '@/lib/config/get-config'
import { environment } from '@/lib/config/environment'
import { parseConfig } from '@/lib/config/parse-config'

const fresh = async () => {
  jest.resetModules()
  return (await import('@/lib/config/get-config')) as typeof Module
}

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

test('reads the environment once', async () => {
  process.env.NEXT_PUBLIC_MEZO_HTTP_RPC = 'https://one.example'
  const { getConfig } = await fresh()
  expect(getConfig().httpUrls).toEqual(['https://one.example'])
  process.env.NEXT_PUBLIC_MEZO_HTTP_RPC = 'https://two.example'
  expect(getConfig().httpUrls).toEqual(['https://one.example'])
})

test('throws the whole list', async () => {
  process.env.NEXT_PUBLIC_MEZO_HTTP_RPC = 'one'
  process.env.NEXT_PUBLIC_CHAIN_ID = 'two'
  const { getConfig } = await fresh()
  expect(getConfig).toThrow(/- NEXT_PUBLIC_CHAIN_ID: "two"[^]*- NEXT_PUBLIC_MEZO_HTTP_RPC: "one"/)
})

test('.env.example explains every variable, and its values are the defaults', async () => {
  const lines = (await readFile('.env.example', 'utf8')).split('\n').filter((line) => /^\w+=/.test(line))
  const example = Object.fromEntries(lines.map((line) => line.split(/=(.*)/)))
  // The platform sets the one, the build itself finds out the other.
  const ours = Object.keys(environment()).filter((name) => !/VERCEL|SNAPSHOT/.test(name))
  expect(Object.keys(example).sort()).toEqual(ours.sort())
  expect(parseConfig(example)).toEqual(parseConfig({}))
})
