import { chromium, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '@/lib/i18n/en'
import { browserArguments, findBrowser } from './browser.mjs'
import { projectRoot } from './chain/project-root'
import { runCommand } from './chain/run-command'

const at = (...path: string[]) => join(projectRoot(), ...path)
const mark = readFileSync(at('src/app/icon.svg'), 'utf8')
const font = readFileSync(at('node_modules/geist/dist/fonts/geist-sans/Geist-SemiBold.woff2')).toString('base64')

/** A system cuts a maskable icon to a shape of its own: the ground fills it, the mark keeps to the middle four fifths. */
const fullBleed = mark.replace('rx="8"', '').replace('<g ', '<g transform="translate(4 4) scale(.75)" ')

const icons = [
  { file: 'public/icon-192.png', size: 192, svg: mark },
  { file: 'public/icon-512.png', size: 512, svg: mark },
  { file: 'public/icon-maskable-192.png', size: 192, svg: fullBleed },
  { file: 'public/icon-maskable-512.png', size: 512, svg: fullBleed },
  { file: 'src/app/apple-icon.png', size: 180, svg: fullBleed },
]

const tiles = ['t', '', 'tl', 't', '', '', 'tll', '', 'p', 't', 'll', '', 'tl', 'l'].map(
  (marks, index) =>
    `<i class="${index < 11 ? 'proved' : ''}">${[...marks].map((kind) => `<b class="${kind}"></b>`).join('')}</i>`,
)

const card = `<style>
  @font-face { font-family: Geist; src: url(data:font/woff2;base64,${font}) }
  * { box-sizing: border-box; margin: 0 }
  body { width: 1200px; height: 630px; padding: 76px 80px; background: #0a1119; color: #e8eef5; font: 30px/1.4 Geist; overflow: hidden }
  header { display: flex; align-items: center; gap: 24px; font-size: 44px }
  header svg { width: 84px }
  h1 { margin: 44px 0 52px; font-size: 66px; line-height: 1.1; letter-spacing: -.02em; max-width: 960px }
  section { display: flex; gap: 12px; width: 1300px }
  i { display: flex; gap: 5px; width: 72px; height: 92px; padding: 12px; border: 2px dashed #22303f; border-radius: 14px }
  .proved { border-style: solid; background: #101a25 }
  .proved + i:not(.proved) { position: relative }
  .proved + i:not(.proved)::before { content: ''; position: absolute; inset: -12px auto -12px -10px; width: 4px; border-radius: 4px; background: #10b981 }
  b { flex: none; width: 13px; height: 14px; border-radius: 4px; background: #38b6ee }
  .l { background: #34d399 } .p { background: #9a8cff }
  </style><header>${mark}${en.shell.name}</header><h1>${en.landing.heading}</h1><section>${tiles.join('')}</section>`

const draw = async (page: Page, html: string, size: { width: number; height: number }, file: string) => {
  await page.setViewportSize(size)
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: at(file), omitBackground: true })
  process.stdout.write(`${file}\n`)
}

/** Draws the icons and the card for links anew, from the mark. */
runCommand(async () => {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chrome or Chromium found: install one, or name one in TIDEMARK_CHROMIUM.')
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const page = await browser.newPage({ colorScheme: 'light' })
    const sheet = '<style>body { margin: 0 } svg { display: block; width: 100vw }</style>'
    for (const { file, size, svg } of icons) await draw(page, sheet + svg, { width: size, height: size }, file)
    await page.emulateMedia({ colorScheme: 'dark' })
    await draw(page, card, { width: 1200, height: 630 }, 'src/app/opengraph-image.png')
  } finally {
    await browser.close()
  }
})
