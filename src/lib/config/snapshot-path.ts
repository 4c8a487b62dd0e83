import type { AppConfig } from './app-config'

/** Where the history file of a contract lies, as a path of the site and below `public`. */
export function snapshotPath({ chainId, address }: Pick<AppConfig, 'chainId' | 'address'>): string {
  return `/snapshots/${chainId}-${address}.json`
}
