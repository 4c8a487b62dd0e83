import type { AppConfig } from './app-config'
import { chainFacts } from './chains'

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** What will probably not work well, yet may be meant: each a sentence. */
export function configWarnings(config: AppConfig): string[] {
  const { httpUrls, wsUrls, siteUrl, chainId, fromBlock } = config
  const unencrypted = siteUrl.startsWith('https:')
    ? [...wsUrls, ...httpUrls].filter((url) => /^(http|ws):/.test(url) && !loopback.test(new URL(url).hostname))
    : []
  const warnings = unencrypted.map(
    (url) => `${url} is not encrypted but the site (${siteUrl}) is: browsers block this. Use https:// and wss://.`,
  )
  if (fromBlock === 0 && chainFacts(chainId).wsUrls.length)
    warnings.push(
      'NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK is 0: the whole chain is read for history. Set the block of deployment.',
    )
  return warnings
}
