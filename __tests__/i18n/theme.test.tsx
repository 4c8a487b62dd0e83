import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SettingsMenu } from '@/components/shell/settings/settings-menu'
import { en } from '@/lib/i18n/en'
import { firstScript } from '@/lib/preferences/first-script'

const { settings } = en
const root = document.documentElement
const run = () => new Function(firstScript)()
const pressed = (group: string) =>
  screen.getByRole('group', { name: group }).querySelector('[aria-pressed="true"]')?.textContent

beforeEach(() => {
  localStorage.clear()
  delete root.dataset.theme
  delete root.dataset.contrast
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

it('follows another tab, and minds nobody else’s keys', () => {
  run()
  const tell = (key: string | null, newValue: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
  tell('tidemark:theme', 'light')
  tell('tidemark:language', 'dark')
  tell(null, null)
  expect(root.dataset.theme).toBe('light')
})
