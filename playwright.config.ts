import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'
import { browserArguments, findBrowser } from './scripts/browser.mjs'

const globalSetup = './__tests__/e2e/support/global-setup.ts'
const executablePath = await findBrowser()
/** Where the global setup serves the product. */
const baseURL = process.env.TIDEMARK_E2E_URL

export default defineConfig({
  testDir: './__tests__/e2e',
  testMatch: '**/*.spec.ts',
  ...(existsSync(globalSetup) && { globalSetup }),
  outputDir: './test-results',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    ...(baseURL && { baseURL }),
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
