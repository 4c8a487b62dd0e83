import type { Hex } from '@/lib/blockchain/engine/chain-log'
import type { AppConfig } from './app-config'
import { chainFacts } from './chains'
import type { Environment } from './environment'
import { configWarnings } from './config-warnings'
import { Variables } from './variables'

const defaults = {
  chainId: 31611,
  address: '0xa39ee76dfc5106e78abcb31e7df5bcd4efd3cd1f',
  /** The block of deployment was not recorded: a safe floor below it. */
  fromBlock: 10_750_000,
  siteUrl: 'http://localhost:3000',
} as const

/** Often quoted as WebSocket endpoints although they speak HTTP only, with the endpoint to use. */
const httpOnlyHosts: Readonly<Record<string, string>> = { 'rpc.test.mezo.org': 'wss://rpc-ws.test.mezo.org' }

export type ParsedConfig = { config: AppConfig; warnings: string[] } | { problems: string[] }

/**
 * Reads and validates every variable. An unset or empty variable takes its default.
 * @param isChecksummed Tells whether a mixed-case address has the right EIP-55 checksum. A build passes one; a browser
 *   need not load a hash function for what the build has proved.
 */
export function parseConfig(env: Environment, isChecksummed: (address: string) => boolean = () => true): ParsedConfig {
  const problems: string[] = []
  const report = (problem: string) => void problems.push(problem)
  const read = new Variables(env, report)

  const chainId = read.integer('NEXT_PUBLIC_CHAIN_ID', 1, defaults.chainId) ?? defaults.chainId
  const facts = chainFacts(chainId)

  const givenWsUrls = read.urls('NEXT_PUBLIC_MEZO_WEBSOCKET_RPC', ['ws:', 'wss:'])
  const givenHttpUrls = read.urls('NEXT_PUBLIC_MEZO_HTTP_RPC', ['http:', 'https:'])
  const wsUrls = givenWsUrls ?? facts.wsUrls
  const httpUrls = givenHttpUrls ?? facts.httpUrls
  for (const url of wsUrls) {
    const instead = httpOnlyHosts[new URL(url).hostname]
    if (instead)
      report(`NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: ${url} is not a WebSocket endpoint (HTTP only). Use ${instead}.`)
  }

  const givenAddress = read.text('NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS')
  const address = givenAddress?.toLowerCase() ?? defaults.address
  if (givenAddress !== undefined) reportAddress(givenAddress, isChecksummed, report)

  const missing = [
    !givenWsUrls && !wsUrls.length && 'NEXT_PUBLIC_MEZO_WEBSOCKET_RPC',
    !givenHttpUrls && !httpUrls.length && 'NEXT_PUBLIC_MEZO_HTTP_RPC',
    chainId !== defaults.chainId && givenAddress === undefined && 'NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS',
  ].filter((name) => name !== false)
  if (missing.length)
    report(
      `NEXT_PUBLIC_CHAIN_ID is ${chainId} (${facts.name}), which has no defaults for these. Set ${missing.join(', ')}.`,
    )

  const isDefaultContract = chainId === defaults.chainId && address === defaults.address
  const givenBlock = read.integer('NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK', 0, defaults.fromBlock)

  const analytics = read.boolean('NEXT_PUBLIC_ENABLE_ANALYTICS') ?? false
  const analyticsId = read.text('NEXT_PUBLIC_ANALYTICS_ID') ?? null
  if (analyticsId !== null && !/^[A-Z]{1,3}-[A-Z0-9-]+$/i.test(analyticsId))
    report(`NEXT_PUBLIC_ANALYTICS_ID: "${analyticsId}" is not a measurement id. It looks like G-XXXXXXXXXX.`)

  const config: AppConfig = {
    wsUrls,
    httpUrls,
    chainId,
    address: address as Hex,
    fromBlock: givenBlock ?? (isDefaultContract ? defaults.fromBlock : 0),
    explorerUrl:
      read.text('NEXT_PUBLIC_EXPLORER_URL')?.toLowerCase() === 'none'
        ? null
        : (read.url('NEXT_PUBLIC_EXPLORER_URL', ['https:', 'http:']) ?? facts.explorerUrl),
    snapshotUrl: read.text('NEXT_PUBLIC_SNAPSHOT_URL') ?? null,
    siteUrl: read.url('NEXT_PUBLIC_SITE_URL', ['https:', 'http:']) ?? hostedAt(env) ?? defaults.siteUrl,
    notifications: read.boolean('NEXT_PUBLIC_ENABLE_NOTIFICATIONS') ?? true,
    analytics,
    analyticsId,
  }
  return problems.length ? { problems } : { config, warnings: configWarnings(config) }
}

function reportAddress(given: string, isChecksummed: (address: string) => boolean, report: (problem: string) => void) {
  const name = 'NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS'
  if (!/^0x[0-9a-fA-F]{40}$/.test(given))
    report(`${name}: "${given}" is not an address. It is 0x and 40 hexadecimal digits.`)
  else if (/[a-f]/.test(given) && /[A-F]/.test(given) && !isChecksummed(given))
    report(`${name}: "${given}" has a wrong checksum, so it was mistyped. Copy it again, or write it in lower case.`)
}

/** Vercel tells a build the production host name, without a protocol. */
function hostedAt(env: Environment): string | undefined {
  const host = env.NEXT_PUBLIC_VERCEL_PROJECT_PRODUCTION_URL?.trim()
  return host ? `https://${host}` : undefined
}
