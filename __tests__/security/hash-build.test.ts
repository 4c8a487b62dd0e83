import { hashBuild } from '@/lib/security/hash-build'
import { basePolicy, buildWith, documentOf, policyFor } from './build-fixture'

const policy = (value: string) => ({ key: 'Content-Security-Policy', value })
const general = {
  source: '/:path*',
  regex: '^any$',
  headers: [policy(basePolicy), { key: 'X-Frame-Options', value: 'DENY' }],
}

const files = (change: Record<string, unknown> = {}) => ({
  'routes-manifest.json': { version: 3, headers: [general] },
  'app-path-routes-manifest.json': {
    '/page': '/',
    '/a-b/c/page': '/a-b/c',
    '/_not-found/page': '/_not-found',
    '/api/health/route': '/api/health',
  },
  'server/app/index.html': documentOf('home'),
  'server/app/a-b/c.html': documentOf('c'),
  'server/app/_not-found.html': documentOf('lost'),
  'server/app/_global-error.html': documentOf('broken'),
  ...change,
})

let build: Awaited<ReturnType<typeof buildWith>>
afterEach(() => build.remove())

const expected = {
  version: 3,
  headers: [
    { ...general, headers: [policy(policyFor('broken', 'lost')), general.headers[1]] },
    { source: '/a-b/c', regex: '^/a-b/c(?:/)?$', headers: [policy(policyFor('c'))] },
    { source: '/', regex: '^/(?:/)?$', headers: [policy(policyFor('home'))] },
  ],
}

test('each page gets its own hashes, and every other path those of the error pages', async () => {
  build = await buildWith(files())
  expect(await hashBuild(build.dir)).toEqual(['/a-b/c', '/'])
  expect(await build.readJson('routes-manifest.json')).toEqual(expected)
})

test('doing it twice changes nothing more', async () => {
  build = await buildWith(files())
  await hashBuild(build.dir)
  await hashBuild(build.dir)
  expect(await build.readJson('routes-manifest.json')).toEqual(expected)
})

test('a page rendered on request fails the build, because it would be dead in the browser', async () => {
  build = await buildWith(files({ 'app-path-routes-manifest.json': { '/p/[id]/page': '/p/[id]', '/page': '/' } }))
  await expect(hashBuild(build.dir)).rejects.toThrow(/rendered on request: \/p\/\[id\]\./)
})

test('a build without the general rule is refused', async () => {
  build = await buildWith(files({ 'routes-manifest.json': { headers: [] } }))
  await expect(hashBuild(build.dir)).rejects.toThrow(/no Content-Security-Policy for \/:path\*/)
})
