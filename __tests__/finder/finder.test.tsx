import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { FinderDoor } from '@/components/shell/finder/finder-door'
import { en } from '@/lib/i18n/en'
import { finder } from '@/lib/i18n/en/finder'
import { shortcutsOff } from '@/lib/personal/shortcuts-off'

const push = jest.fn()
jest.mock('next/navigation', () => ({ useRouter: () => ({ push }) }))
jest.mock('@/lib/live/keep-connecting', () => ({ keepConnecting: () => () => undefined }))

// jsdom lays nothing out, and has the element without its methods.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
    this.querySelector<HTMLElement>('input,button')?.focus()
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
})
beforeEach(() => push.mockClear())
afterEach(() => act(() => shortcutsOff.set(false)))

const door = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FinderDoor />
      <input aria-label="elsewhere" />
    </QueryClientProvider>,
  )
const field = () => screen.findByRole('combobox', { name: finder.field })

it('opens by its button and its key, and goes where was chosen by keys alone', async () => {
  door()
  await userEvent.keyboard('{Control>}k{/Control}')
  const input = await field()
  expect(input).toHaveFocus()
  await userEvent.keyboard('follow')
  const option = await screen.findByRole('option', { name: new RegExp(`^${finder.pages.following}`) })
  await waitFor(() => expect(input).toHaveAttribute('aria-activedescendant', option.id))
  expect(option).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{Enter}')
  expect(push).toHaveBeenCalledWith('/dashboard/cooperative-savings/following')
  expect(screen.queryByRole('combobox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: en.shell.find }))
  expect(await field()).toHaveValue('')
})

it('moves through all options and around, without taking the focus from the field', async () => {
  door()
  await userEvent.click(screen.getByRole('button', { name: en.shell.find }))
  const input = await field()
  const options = screen.getAllByRole('option')
  expect(options.length).toBeGreaterThan(3)
  await userEvent.keyboard('{ArrowUp}')
  expect(options.at(-1)).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{ArrowDown}')
  expect(options[0]).toHaveAttribute('aria-selected', 'true')
  expect(input).toHaveFocus()
})

it('says that nothing was found', async () => {
  door()
  await userEvent.keyboard('{Meta>}k{/Meta}')
  await field()
  await userEvent.keyboard('no such thing')
  await waitFor(() => expect(screen.queryAllByRole('option')).toEqual([]))
  expect(screen.getByText(finder.reading)).toBeVisible()
})

it('takes single keys anywhere but in a field, and not when they are off', async () => {
  door()
  await userEvent.keyboard('ga')
  await waitFor(() => expect(push).toHaveBeenCalledWith('/dashboard/cooperative-savings/activity'))
  push.mockClear()
  await userEvent.type(screen.getByRole('textbox', { name: 'elsewhere' }), 'gd?')
  expect(screen.getByRole('textbox', { name: 'elsewhere' })).toHaveValue('gd?')
  await userEvent.tab()
  await userEvent.keyboard('?')
  await userEvent.click(await screen.findByRole('checkbox', { name: new RegExp(finder.help.singleKeys) }))
  await userEvent.click(screen.getByRole('button', { name: finder.close }))
  await userEvent.keyboard('gd')
  expect(push).not.toHaveBeenCalled()
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(await field()).toBeVisible()
})
