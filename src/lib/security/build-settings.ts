import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkedConfig } from '@/lib/config/checked-config'
import { snapshotPath } from '@/lib/config/snapshot-path'
import { everyPath } from './every-path'
import { securityHeaders } from './security-headers'

/**
 * What the environment adds to the framework's configuration.
 * @throws ConfigError when the environment cannot be used, so that no build with it succeeds.
 */
export function buildSettings(development: boolean) {
  const { config, warnings } = checkedConfig()
  const headers = Object.entries(securityHeaders(config, development)).map(([key, value]) => ({ key, value }))
  const shipped = snapshotPath(config)
  // The build knows whether it ships a history; a page that asked for one in vain would log an error at every visit.
  const snapshotUrl = existsSync(join('public', shipped)) ? shipped : ''
  return { warnings, snapshotUrl, headers: async () => [{ source: everyPath, headers }] }
}
