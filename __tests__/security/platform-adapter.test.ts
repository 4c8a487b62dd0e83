import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { withDocumentPolicies } from '@/lib/security/platform-adapter'
import { basePolicy, buildWith, documentOf, policyFor } from './build-fixture'

type OnBuildComplete = NonNullable<NextAdapter['onBuildComplete']>
type Build = Parameters<OnBuildComplete>[0]

const before = { source: '/old', sourceRegex: '^/old$', status: 308 }
const general = {
  source: '/:path*',
  sourceRegex: '^any$',
  headers: { 'Content-Security-Policy': basePolicy, 'X-Frame-Options': 'DENY' },
}

let build: Awaited<ReturnType<typeof buildWith>>
beforeEach(async () => {
  build = await buildWith({ 'home.html': documentOf('home'), '404.html': documentOf('lost'), 'home.rsc': '0:{}' })
})
afterEach(() => build.remove())

/** The parts of a build that the adapter looks at. */
function finished(pages: string[], rules: unknown[] = [before, general]): Build {
  const file = (name: string) => join(build.dir, name)
  const parts = {
    buildId: 'b1',
    routing: { beforeMiddleware: rules, onMatch: [] },
    outputs: {
      appPages: pages.map((pathname) => ({ pathname })),
      prerenders: [
        { pathname: '/', fallback: { filePath: file('home.html') } },
        { pathname: '/index.rsc', fallback: { filePath: file('home.rsc') } },
      ],
      staticFiles: [{ pathname: '/404', filePath: file('404.html') }],
    },
  }
  return parts as unknown as Build
}

async function pack(given: Build) {
  const packed: Build[] = []
  const adapter = withDocumentPolicies({ name: 'platform', onBuildComplete: (ctx) => void packed.push(ctx) })
  await adapter.onBuildComplete?.(given)
  return packed[0]
}

test('the platform gets the build with the pages’ policies', async () => {
  const given = finished(['/', '/index.rsc', '/_not-found'])
  expect(await pack(given)).toEqual({
    ...given,
    routing: {
      onMatch: [],
      beforeMiddleware: [
        before,
        { ...general, headers: { ...general.headers, 'Content-Security-Policy': policyFor('lost') } },
        { source: '/', sourceRegex: '^/(?:/)?$', headers: { 'Content-Security-Policy': policyFor('home') } },
      ],
    },
  })
})

test('a page rendered on request, or no general rule, fails the build', async () => {
  await expect(pack(finished(['/p/[id]']))).rejects.toThrow(/rendered on request: \/p\/\[id\]\./)
  await expect(pack(finished(['/'], [before]))).rejects.toThrow(/no Content-Security-Policy/)
})

test('the rest of the platform’s adapter is left alone', () => {
  const platform: NextAdapter = { name: 'platform', modifyConfig: (config) => config }
  expect(withDocumentPolicies(platform)).toBe(platform)
})
