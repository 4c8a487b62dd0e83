import type { AppConfig } from '@/lib/config/app-config'
import { contentSecurityPolicy } from './content-security-policy'

const twoYears = 63_072_000

/** The headers of every response, by name. */
export function securityHeaders(config: AppConfig, development: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(config, development),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // A wallet may still open a window and talk back.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(config.siteUrl.startsWith('https:') && { 'Strict-Transport-Security': `max-age=${twoYears}` }),
  }
}
