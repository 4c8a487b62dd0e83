import { isAddress } from 'viem/utils'
import type { AppConfig } from './app-config'
import { ConfigError } from './config-error'
import { environment } from './environment'
import { parseConfig } from './parse-config'

/**
 * The configuration for a build: every check, the addresses' checksums included.
 * @throws ConfigError with the list of what is wrong.
 */
export function checkedConfig(): { config: AppConfig; warnings: string[] } {
  const result = parseConfig(environment(), (address) => isAddress(address))
  if ('problems' in result) throw new ConfigError(result.problems)
  return result
}
