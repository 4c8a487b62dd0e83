import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SettingsMenu } from '@/components/shell/settings/settings-menu'
import { en } from '@/lib/i18n/en'
import { firstScript } from '@/lib/preferences/first-script'

const { settings } = en
const root = document.documentElement
const run = () => new Function(firstScript)()
const pressed = (group: string) =>
  screen.getByRole('group', { name: group }).querySelector('[aria-pressed="true"]')?.textContent

const tell = (key: string | null, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }))

// In a page the script runs once: here each test's own would fight with those before it over the attributes.
const RealObserver = MutationObserver
const observers: MutationObserver[] = []
beforeAll(() => {
  window.MutationObserver = class extends RealObserver {
    constructor(callback: MutationCallback) {
      super(callback)
      observers.push(this)
    }
  }
})
beforeEach(() => {
  localStorage.clear()
  tell('tidemark:theme', null)
  tell('tidemark:contrast', null)
})
afterEach(() => {
  for (const observer of observers.splice(0)) observer.disconnect()
})

it.each([
  [null, null, undefined, undefined],
  ['dark', 'more', 'dark', 'more'],
  ['light', 'standard', 'light', 'standard'],
  ['constructor', 'loud', undefined, undefined],
])('before the first paint, %s and %s are put on as %s and %s', (theme, contrast, worn, wornContrast) => {
  if (theme) localStorage.setItem('tidemark:theme', theme)
  if (contrast) localStorage.setItem('tidemark:contrast', contrast)
  run()
  expect([root.dataset.theme, root.dataset.contrast]).toEqual([worn, wornContrast])
})

it('puts on what is chosen at once, keeps it, and takes it off again', async () => {
  run()
  const user = userEvent.setup()
  render(<SettingsMenu />)
  expect([pressed(settings.theme), pressed(settings.contrast)]).toEqual([
    settings.themes.system,
    settings.contrasts.system,
  ])
  await user.click(screen.getByRole('button', { name: settings.themes.dark }))
  await user.click(screen.getByRole('button', { name: settings.contrasts.more }))
  expect([root.dataset.theme, root.dataset.contrast]).toEqual(['dark', 'more'])
  expect([pressed(settings.theme), pressed(settings.contrast)]).toEqual([settings.themes.dark, settings.contrasts.more])
  expect(localStorage.getItem('tidemark:theme')).toBe('dark')
  const [system] = screen.getAllByRole('button', { name: settings.themes.system })
  if (system) await user.click(system)
  expect(root.dataset.theme).toBeUndefined()
  expect(localStorage.getItem('tidemark:theme')).toBeNull()
})

it('paints the browser’s bar in the page’s own colour', async () => {
  document.head.innerHTML = '<meta name="theme-color" content="red">'
  root.style.backgroundColor = 'rgb(1, 2, 3)'
  localStorage.setItem('tidemark:theme', 'dark')
  run()
  window.dispatchEvent(new Event('DOMContentLoaded'))
  expect(document.querySelector('meta')?.content).toBe('rgb(1, 2, 3)')
})

it('is put back when the document is drawn anew', async () => {
  localStorage.setItem('tidemark:theme', 'dark')
  run()
  root.removeAttribute('data-theme')
  await waitFor(() => expect(root.dataset.theme).toBe('dark'))
})

it('follows another tab, and minds nobody else’s keys', () => {
  run()
  tell('tidemark:theme', 'light')
  tell('tidemark:language', 'dark')
  tell(null, null)
  expect(root.dataset.theme).toBe('light')
})
