import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MyAddresses } from '@/components/dashboard/cooperative-savings/personal/my-addresses'
import { en } from '@/lib/i18n/en'
import { getPersonal } from '@/lib/personal/get-personal'
import { MOST_ADDRESSES } from '@/lib/personal/personal'
import { creator } from './support/events'

const words = en.addresses.mine
const field = () => screen.getByRole('textbox', { name: words.field })
const list = () => within(screen.getByRole('list', { name: words.list })).getAllByRole('listitem')
const enter = async (text: string) => {
  await userEvent.clear(field())
  if (text !== '') await userEvent.type(field(), text)
  await userEvent.click(screen.getByRole('button', { name: words.add }))
}

afterEach(() =>
  act(() => {
    const personal = getPersonal()
    personal.setWallet(null)
    for (const address of personal.getSnapshot().watched) personal.removeMine(address)
  }),
)

it('takes an address, says so, and takes it away again', async () => {
  render(<MyAddresses />)
  await enter(creator.toUpperCase())
  expect(list()).toHaveLength(1)
  expect(screen.getByRole('status')).toHaveTextContent(words.added('0x71c…976f'))
  expect(field()).toHaveValue('')
  expect(getPersonal().getSnapshot().mine).toEqual([creator])
  await userEvent.click(screen.getByRole('button', { name: words.remove('0x71c…976f') }))
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent(words.removed('0x71c…976f'))
})

it.each([
  ['', words.faults.empty],
  ['alice', words.faults.prefix],
  ['0x12', words.faults.short],
  [`${creator}0`, words.faults.long],
  [`0x${'g'.repeat(40)}`, words.faults.digits],
])('says of %j what is wrong, until it is changed', async (text, said) => {
  render(<MyAddresses />)
  await enter(text)
  expect(screen.getByRole('alert')).toHaveTextContent(said)
  expect(field()).toBeInvalid()
  expect(field()).toHaveAccessibleDescription(said)
  expect(getPersonal().getSnapshot().mine).toEqual([])
  await userEvent.type(field(), '0')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(field()).toHaveAccessibleDescription(words.hint)
})

it('shows the wallet’s address as one that is not taken away here', () => {
  act(() => getPersonal().setWallet(creator))
  render(<MyAddresses />)
  expect(list()[0]).toHaveTextContent(words.wallet)
  expect(within(list()[0]!).queryByRole('button')).toBeNull()
})

it('says when there are too many', async () => {
  for (let n = 1; n <= MOST_ADDRESSES; n++) getPersonal().addMine(`0x${n.toString(16).padStart(40, '0')}`)
  render(<MyAddresses />)
  await enter(creator)
  expect(screen.getByRole('alert')).toHaveTextContent(words.full)
})

it('says when this browser keeps nothing', async () => {
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  render(<MyAddresses />)
  await enter(creator)
  full.mockRestore()
  expect(list()).toHaveLength(1)
  expect(screen.getByText(words.notKept)).toBeVisible()
})
