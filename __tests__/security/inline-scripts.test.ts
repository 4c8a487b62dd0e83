import { createHash } from 'node:crypto'
import { allowInlineScripts } from '@/lib/security/allow-inline-scripts'
import { inlineScriptHashes } from '@/lib/security/inline-script-hashes'

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

test('hashes every inline script once and no external one', () => {
  const html = `<head><script src="/a.js" async=""></script><script>one()</script></head><body>
    <SCRIPT id="_R_">two(
      "<b>ü")</SCRIPT ><script>one()</script><script data-src="x">three()</script><script nomodule="" src=b.js></script></body>`
  expect(inlineScriptHashes(html)).toEqual([hash('one()'), hash('two(\n      "<b>ü")'), hash('three()')])
})

test('hashes go to script-src alone', () => {
  expect(allowInlineScripts("default-src 'none'; script-src 'self' https://a.example; img-src *", ['sha256-x='])).toBe(
    "default-src 'none'; script-src 'self' https://a.example 'sha256-x='; img-src *",
  )
})

test('hashes of another build are replaced', () => {
  const old = allowInlineScripts("script-src 'self'", ['sha256-old='])
  expect(allowInlineScripts(old, ['sha256-new=', 'sha256-new='])).toBe("script-src 'self' 'sha256-new='")
})

test('a policy without script-src is refused', () => {
  expect(() => allowInlineScripts("default-src 'self'", [])).toThrow(/No script-src/)
})
