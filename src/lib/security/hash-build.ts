import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { documentPolicies, type BuiltDocument } from './document-policies'
import { everyPath } from './every-path'
import { pathRegex } from './path-regex'

interface Rule {
  source: string
  regex: string
  headers: { key: string; value: string }[]
}

const policyKey = 'Content-Security-Policy'

/**
 * Gives the pages of a finished build their Content-Security-Policy. The server takes header rules from the build's routes
 * manifest, a later rule over an earlier one, so pages stay static and no code runs per request. Can be run again.
 * @param distDir Directory of the build.
 * @returns the paths that got a policy of their own.
 */
export async function hashBuild(distDir: string): Promise<string[]> {
  const manifestFile = join(distDir, 'routes-manifest.json')
  const manifest = (await readJson(manifestFile)) as { headers: Rule[] }
  const general = manifest.headers
    .find(({ source }) => source === everyPath)
    ?.headers.find(({ key }) => key === policyKey)
  if (!general) throw new Error(`${manifestFile} has no ${policyKey} for ${everyPath}; next.config.mjs must write it.`)

  const routes = (await readJson(join(distDir, 'app-path-routes-manifest.json'))) as Record<string, string>
  const pages = Object.entries(routes).flatMap(([entry, pathname]) => (entry.endsWith('/page') ? pathname : []))
  const policies = documentPolicies(general.value, pages, await readDocuments(join(distDir, 'server', 'app')))

  const own = new Map(policies.pages.map(({ pathname, policy }) => [pathname, policy]))
  general.value = policies.everyPath
  manifest.headers = [
    ...manifest.headers.filter(({ source }) => !own.has(source)),
    ...[...own].map(([source, value]) => ({ source, regex: pathRegex(source), headers: [{ key: policyKey, value }] })),
  ]
  await writeFile(manifestFile, JSON.stringify(manifest))
  return [...own.keys()]
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

async function readDocuments(root: string): Promise<BuiltDocument[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort()
  return Promise.all(
    files.map(async (file) => {
      const path = file.slice(0, -'.html'.length).split(sep).join('/')
      return { pathname: path === 'index' ? '/' : `/${path}`, html: await readFile(join(root, file), 'utf8') }
    }),
  )
}
