import type { BrowserContextOptions, Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Face } from '@/components/dashboard/cooperative-savings/connection-face'
import { en } from '@/lib/i18n/en'
import { projectRoot } from './chain/project-root'
import { runCommand } from './chain/run-command'
import { createPool, joinPool } from './stage/act'
import { setRight, wearFace } from './stage/faces'
import { raiseStage, type Stage } from './stage/raise-stage'

const folder = join(projectRoot(), 'docs', 'images')
const fileOf = (name: string) => join(folder, `${name}.png`)

/** By width, as the files are named. */
const devices = {
  1360: { viewport: { width: 1360, height: 1240 } },
  390: { viewport: { width: 390, height: 1400 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} satisfies Record<string, BrowserContextOptions>

const badgeOf = (page: Page) => page.getByRole('banner').locator('[aria-haspopup="dialog"]')

/** A page that is live, with its history read and its charts drawn. */
const withPage = async (stage: Stage, options: BrowserContextOptions, use: (page: Page) => Promise<unknown>) => {
  const context = await stage.browser.newContext({ reducedMotion: 'reduce', ...options })
  try {
    const page = await context.newPage()
    await page.goto(stage.url)
    await badgeOf(page).getByText(en.connection.faces.live, { exact: true }).waitFor({ timeout: 60_000 })
    await page.getByRole('list', { name: en.pools.list }).waitFor()
    await page.getByText('still counting').waitFor({ state: 'detached' })
    const isWide = (page.viewportSize()?.width ?? 0) >= 640
    // Connected for a moment, so that its time is one to look at.
    await page
      .getByRole('group', { name: en.cards.liveStatus })
      .getByText(/^[1-9]\d* s$/)
      .waitFor()
    if (isWide) await page.getByRole('region', { name: en.charts.overTime.title }).waitFor()
    await use(page)
  } finally {
    await context.close()
  }
}

/** Something new, seen in the list and, while it lasts, in a message. */
const openPool = async (stage: Stage, page: Page, name: string) => {
  await createPool(stage.chain, name)
  await page.locator('[data-sonner-toast]').getByText(name).waitFor()
  await page.getByRole('list', { name: en.pools.list }).getByText(name).waitFor()
}

/** A morning's worth of saving, so that nothing stands at zero. */
const enliven = async ({ chain }: Stage) => {
  for (const name of ['Herramientas compartidas', 'School books 2027', 'Café de la esquina']) {
    const id = await createPool(chain, name)
    for (let by = 1; by <= 4; by++) await joinPool(chain, id, by)
  }
}

const photographDashboards = async (stage: Stage) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, options] of Object.entries(devices)) {
      await withPage(stage, { ...options, colorScheme }, async (page) => {
        if (width === '1360') await openPool(stage, page, colorScheme === 'light' ? 'Techo para todos' : 'Night bus')
        await page.screenshot({ path: fileOf(`dashboard-${colorScheme}-${width}`) })
      })
    }
    await withPage(stage, { viewport: { width: 1360, height: 640 }, colorScheme }, async (page) => {
      await badgeOf(page).click()
      await page.getByRole('dialog', { name: en.connection.panel }).waitFor()
      await page.screenshot({ path: fileOf(`badge-panel-${colorScheme}`) })
    })
  }
}

const photographFaces = async (stage: Stage) => {
  for (const face of Object.keys(en.connection.faces) as Face[]) {
    const options = { viewport: { width: 1360, height: 640 }, deviceScaleFactor: 2 }
    await withPage(stage, options, async (page) => {
      const scene = { page, gate: stage.gate, chain: stage.chain }
      await wearFace(face, scene)
      await badgeOf(page).screenshot({ path: fileOf(`face-${face}`) })
      await setRight(scene)
    })
  }
}

runCommand(async () => {
  mkdirSync(folder, { recursive: true })
  const stage = await raiseStage({ pools: 250, days: 90 })
  try {
    await enliven(stage)
    await photographDashboards(stage)
    await photographFaces(stage)
  } finally {
    await stage.stop()
  }
  process.stdout.write(`Pictures are in ${folder}\n`)
})
