import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { SettingsButton } from '@/components/shell/settings/settings-button'
import { BtcAmount } from '@/components/ui/btc-amount'
import { useCopy } from '@/hooks/use-copy'
import { useDocumentLanguage } from '@/hooks/use-document-language'
import { useTitle } from '@/hooks/use-title'
import { absoluteTime } from '@/lib/format/absolute-time'
import { en } from '@/lib/i18n/en'
import { es } from '@/lib/i18n/es'

const at = Date.UTC(2025, 10, 21, 4, 34, 12)

function Page() {
  const { landing, locale, zone } = useCopy()
  useDocumentLanguage()
  useTitle(landing.page.title)
  return (
    <>
      <SettingsButton />
      <h1>{landing.page.heading}</h1>
      <p>{absoluteTime(at, locale, zone)}</p>
      <BtcAmount wei={1_234_567_800_000_000_000_000n} />
    </>
  )
}

const open = async () => {
  const user = userEvent.setup()
  render(<Page />)
  await user.click(screen.getByRole('button', { name: en.settings.open }))
  await screen.findByRole('group', { name: en.settings.language })
  return user
}

/** What the browser tells this tab of another one. */
const elsewhere = (key: string, newValue: string) =>
  act(async () => void window.dispatchEvent(new StorageEvent('storage', { key, newValue })))

afterEach(async () => {
  await elsewhere('tidemark:language', 'en')
  localStorage.clear()
})

it('changes every word, the title and the document to the language that is chosen, and keeps it', async () => {
  const user = await open()
  await user.click(screen.getByRole('button', { name: 'Español' }))
  expect(await screen.findByRole('heading', { name: es.landing.page.heading })).toBeVisible()
  expect(document.title).toBe(es.landing.page.title)
  expect(document.documentElement.lang).toBe('es')
  expect(localStorage.getItem('tidemark:language')).toBe('es')
  expect(screen.getByRole('button', { name: 'Español', pressed: true })).toHaveAttribute('lang', 'es')
})

it('follows what was chosen in another tab', async () => {
  render(<Page />)
  await elsewhere('tidemark:language', 'es')
  expect(await screen.findByRole('heading', { name: es.landing.page.heading })).toBeVisible()
  await elsewhere('tidemark:language', 'nonsense')
  expect(document.documentElement.lang).toBe('es')
})

it('tells times in the zone that is chosen, and in the device’s again', async () => {
  const user = await open()
  const zones = screen.getByRole('combobox', { name: en.settings.zone })
  await user.selectOptions(zones, 'America/Mexico_City')
  expect(screen.getByText(/Nov 20, 2025, 10:34:12 PM/)).toBeVisible()
  expect(localStorage.getItem('tidemark:zone')).toBe('America/Mexico_City')
  await user.selectOptions(zones, '')
  expect(screen.getByText(absoluteTime(at, 'en'))).toBeVisible()
  expect(localStorage.getItem('tidemark:zone')).toBeNull()
})

it('does not believe in a zone that does not exist', async () => {
  render(<Page />)
  await elsewhere('tidemark:zone', 'Moon/Mare_Tranquillitatis')
  expect(screen.getByText(absoluteTime(at, 'en'))).toBeVisible()
})

it('closes with Escape and gives the focus back', async () => {
  const user = await open()
  await user.keyboard('{Tab}{Escape}')
  expect(screen.queryByRole('group', { name: en.settings.language })).toBeNull()
  expect(screen.getByRole('button', { name: en.settings.open })).toHaveFocus()
})

it('writes an amount for people as they write it, and for machines as they read it', () => {
  render(<Page />)
  const amount = screen.getByTitle('1,234.5678 BTC')
  expect(amount).toHaveAttribute('value', '1234.5678')
})
