import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { FirstVisit } from '@/components/dashboard/cooperative-savings/first-visit'
import { en } from '@/lib/i18n/en'
import { introduced, introducedScript } from '@/lib/personal/introduced'

const { welcome } = en
const runScript = () => new Function(introducedScript)()

afterEach(() => {
  act(() => introduced.set(false))
  delete document.documentElement.dataset.introduced
})

it('says what a pool is, who holds the money, and what can go wrong, also in the server’s HTML', () => {
  render(<FirstVisit />)
  const points = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(points).toEqual([welcome.points.what, welcome.points.who, welcome.points.risk])
  act(() => introduced.set(true))
  expect(renderToString(<FirstVisit />)).toContain(welcome.points.risk)
})

it('is put away for good, before anything is painted', async () => {
  render(<FirstVisit />)
  runScript()
  expect(document.documentElement).not.toHaveAttribute('data-introduced')
  await userEvent.click(screen.getByRole('button', { name: welcome.dismiss }))
  expect(screen.queryByRole('region', { name: welcome.title })).toBeNull()
  runScript()
  expect(document.documentElement).toHaveAttribute('data-introduced')
})

it('is put away for as long as the page where nothing can be kept', async () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  render(<FirstVisit />)
  await userEvent.click(screen.getByRole('button', { name: welcome.dismiss }))
  expect(screen.queryByRole('region', { name: welcome.title })).toBeNull()
  refuse.mockRestore()
})
