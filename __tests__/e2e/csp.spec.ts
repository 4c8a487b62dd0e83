import { expect, test } from '@playwright/test'

const dashboard = '/dashboard/cooperative-savings'

for (const path of ['/', dashboard, '/no-such-page']) {
  test(`policy of ${path} lets its own scripts run and nothing is reported`, async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (/Content.Security.Policy|hydrat/i.test(message.text())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    const response = await page.goto(path)
    const policy = (await response?.headerValue('content-security-policy')) ?? ''
    expect(policy).toMatch(/script-src 'self' [^;]*'sha256-/)
    expect(policy.split(';').find((directive) => directive.includes('script-src'))).not.toContain('unsafe')
    // React marks the elements that it has hydrated.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('body *')].some((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactFiber$')),
      ),
    )
    expect(complaints).toEqual([])
  })
}

test('an injected inline script is blocked', async ({ page }) => {
  await page.goto(dashboard)
  const violation = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(`${event.effectiveDirective} ${event.blockedURI}`),
        )
        const script = document.createElement('script')
        script.textContent = 'globalThis.injected = true'
        document.body.append(script)
      }),
  )
  expect(violation).toBe('script-src-elem inline')
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false)
})

test('an inline event handler is blocked', async ({ page }) => {
  await page.goto(dashboard)
  const violation = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="globalThis.injected = true">')
      }),
  )
  expect(violation).toBe('script-src-attr')
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false)
})

test('a connection to another origin is blocked', async ({ page }) => {
  await page.goto(dashboard)
  const violation = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        void fetch('https://example.com/').catch(() => undefined)
      }),
  )
  expect(violation).toBe('connect-src')
})
