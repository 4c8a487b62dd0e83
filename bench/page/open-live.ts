import type { Page } from '@playwright/test'
import { en } from '@/lib/i18n/en'
import type { Stage } from '../../scripts/stage/raise-stage'

/** A page of the stage that is live, with its pools shown and its history counted. */
export const openLive = async (stage: Stage, viewport = { width: 1360, height: 900 }): Promise<Page> => {
  const page = await stage.browser.newPage({ viewport })
  await page.goto(stage.url)
  await page.getByText(en.connection.faces.live, { exact: true }).first().waitFor({ timeout: 300_000 })
  await page.getByRole('list', { name: en.pools.list }).waitFor({ timeout: 300_000 })
  await page.getByText('still counting').waitFor({ state: 'detached', timeout: 300_000 })
  return page
}
