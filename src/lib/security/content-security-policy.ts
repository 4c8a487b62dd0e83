import type { AppConfig } from '@/lib/config/app-config'
import { thirdParties } from './third-parties'

/**
 * The Content-Security-Policy that allows what the configuration names and nothing else. No inline script runs under it
 * (see `allowInlineScripts`), except in development, where the framework's tools inline and evaluate.
 */
export function contentSecurityPolicy(config: AppConfig, development: boolean): string {
  const others = thirdParties(config)
  const rpc = new Set([...config.httpUrls, ...config.wsUrls].map((url) => new URL(url).origin))
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(development ? ["'unsafe-inline'", "'unsafe-eval'"] : []), ...others.script],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', ...others.img],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...rpc, ...others.connect],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
