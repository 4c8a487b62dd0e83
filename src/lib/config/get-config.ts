import type { AppConfig } from './app-config'
import { ConfigError } from './config-error'
import { environment } from './environment'
import { parseConfig } from './parse-config'

let config: AppConfig | undefined

/**
 * The configuration of this build or process, read once.
 * @throws ConfigError when the environment cannot be used; a build refuses such an environment beforehand.
 */
export function getConfig(): AppConfig {
  if (config) return config
  const result = parseConfig(environment())
  if ('problems' in result) throw new ConfigError(result.problems)
  return (config = result.config)
}
