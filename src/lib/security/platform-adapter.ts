import { readFile } from 'node:fs/promises'
import type { NextAdapter } from 'next'
import { documentPolicies } from './document-policies'
import { everyPath } from './every-path'
import { pathRegex } from './path-regex'

type BuildComplete = NonNullable<NextAdapter['onBuildComplete']>
type Build = Parameters<BuildComplete>[0]

const isPolicy = (name: string) => name.toLowerCase() === 'content-security-policy'

/**
 * Wraps the adapter of a hosting platform, which packs a build before any later step could touch it: the platform gets the
 * build with the pages' Content-Security-Policies in its header rules.
 */
export function withDocumentPolicies(platform: NextAdapter): NextAdapter {
  const { onBuildComplete } = platform
  if (!onBuildComplete) return platform
  return {
    ...platform,
    onBuildComplete: async (build) => {
      const beforeMiddleware = await hashedRules(build)
      return onBuildComplete({ ...build, routing: { ...build.routing, beforeMiddleware } })
    },
  }
}

async function hashedRules({ routing, outputs }: Build): Promise<Build['routing']['beforeMiddleware']> {
  const at = routing.beforeMiddleware.findIndex(({ source }) => source === everyPath)
  const general = routing.beforeMiddleware[at]
  const [name, base] = Object.entries(general?.headers ?? {}).find(([key]) => isPolicy(key)) ?? []
  if (!general || name === undefined || base === undefined)
    throw new Error(`The build has no Content-Security-Policy for ${everyPath}; next.config.mjs must write it.`)

  const prerendered = outputs.prerenders.map(({ pathname, fallback }) => ({
    pathname,
    file: fallback && 'filePath' in fallback ? fallback.filePath : undefined,
  }))
  const files = outputs.staticFiles.map(({ pathname, filePath }) => ({ pathname, file: filePath }))
  const documents = await Promise.all(
    [...prerendered, ...files].flatMap(({ pathname, file }) =>
      file?.endsWith('.html') ? readFile(file, 'utf8').then((html) => ({ pathname, html })) : [],
    ),
  )
  const pages = outputs.appPages.map(({ pathname }) => pathname).filter((pathname) => !pathname.endsWith('.rsc'))
  const policies = documentPolicies(base, pages, documents)
  return [
    ...routing.beforeMiddleware.slice(0, at),
    { ...general, headers: { ...general.headers, [name]: policies.everyPath } },
    ...policies.pages.map(({ pathname, policy }) => ({
      source: pathname,
      sourceRegex: pathRegex(pathname),
      headers: { [name]: policy },
    })),
    ...routing.beforeMiddleware.slice(at + 1),
  ]
}
