import { parseConfig } from '@/lib/config/parse-config'
import { securityHeaders } from '@/lib/security/security-headers'

function headersOf(siteUrl: string) {
  const result = parseConfig({ NEXT_PUBLIC_SITE_URL: siteUrl })
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return securityHeaders(result.config, false)
}

test('every response is guarded', () => {
  expect(headersOf('http://localhost:3000')).toEqual({
    'Content-Security-Policy': expect.stringContaining("script-src 'self';"),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Permissions-Policy': expect.stringContaining('camera=()'),
  })
})

test('Strict-Transport-Security only where the site is encrypted', () => {
  expect(headersOf('https://tide.example')).toHaveProperty('Strict-Transport-Security', 'max-age=63072000')
  expect(headersOf('http://tide.example')).not.toHaveProperty('Strict-Transport-Security')
})
