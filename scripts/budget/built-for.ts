import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where the pages of a build ask for their chain, read from the policy that the build sends with them: the RPC's
 * address is fixed at build time. Null when it is not an HTTP address on this machine.
 */
export const localChainOf = (distDir: string): URL | null => {
  const manifest = readFileSync(join(distDir, 'routes-manifest.json'), 'utf8')
  const sources = /connect-src ([^;"]*)/.exec(manifest)?.[1]?.split(' ') ?? []
  const address = sources.find((source) => /^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(source))
  return address ? new URL(address) : null
}
