import { createHash } from 'node:crypto'

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi

/** CSP hashes (`sha256-…`) of the inline scripts of an HTML document, each once. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(script)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .map(([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`)
  return [...new Set(hashes)]
}
