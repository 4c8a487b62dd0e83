import { chromium, type Response } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import { browserArguments, findBrowser } from '../browser.mjs'

const scriptBytes = async (response: Response): Promise<number> => {
  if (!/javascript/.test(response.headers()['content-type'] ?? '')) return 0
  return response.ok() ? gzipSync(await response.body()).length : 0
}

/**
 * Opens the page in an empty browser and adds up all JavaScript that arrives until it says LIVE, scripts of workers
 * included, each compressed by itself.
 * @returns bytes.
 * @throws when there is no browser, or the page is not live within a minute.
 */
export const fetchedUntilLive = async (url: string): Promise<number> => {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or name one in TIDEMARK_CHROMIUM.')
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const context = await browser.newContext()
    const sizes: Promise<number>[] = []
    context.on('response', (response) => sizes.push(scriptBytes(response)))
    const page = await context.newPage()
    await page.goto(url)
    await page.getByText('LIVE', { exact: true }).first().waitFor({ timeout: 60_000 })
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  } finally {
    await browser.close()
  }
}
