import { checkedConfig } from '@/lib/config/checked-config'
import { everyPath } from './every-path'
import { securityHeaders } from './security-headers'

/**
 * What the environment adds to the framework's configuration.
 * @throws ConfigError when the environment cannot be used, so that no build with it succeeds.
 */
export function buildSettings(development: boolean) {
  const { config, warnings } = checkedConfig()
  const headers = Object.entries(securityHeaders(config, development)).map(([key, value]) => ({ key, value }))
  return { warnings, headers: async () => [{ source: everyPath, headers }] }
}
