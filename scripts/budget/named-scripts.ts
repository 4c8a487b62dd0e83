import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A prerendered route and what its HTML names as scripts. */
export interface NamedScripts {
  route: string
  files: number
  /** Each file compressed by itself, as a server sends it. */
  gzipBytes: number
}

const scriptPath = /\b(?:src|href)="(\/_next\/[^"?]+\.js)(?:\?[^"]*)?"/
const tag = /<(?:script|link)\b[^>]*>/g

/** Scripts for browsers without modules are named, but no browser that can run the product fetches them. */
const scriptsIn = (html: string): Set<string> => {
  const tags = (html.match(tag) ?? []).filter((text) => !/\bnoModule\b/i.test(text))
  return new Set(tags.flatMap((text) => scriptPath.exec(text)?.[1] ?? []))
}

/** Every prerendered route of the build in `distDir`, in alphabetical order. */
export const namedScripts = (distDir: string): NamedScripts[] => {
  const pages = join(distDir, 'server', 'app')
  const sizeOf = (path: string) => gzipSync(readFileSync(join(distDir, decodeURI(path).replace('/_next/', '')))).length
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const scripts = [...scriptsIn(readFileSync(join(pages, file), 'utf8'))]
      const route = `/${file.replaceAll('\\', '/').slice(0, -'.html'.length)}`.replace(/^\/index$/, '/')
      return { route, files: scripts.length, gzipBytes: scripts.reduce((sum, path) => sum + sizeOf(path), 0) }
    })
}
