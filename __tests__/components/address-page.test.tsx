import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { holdingRows } from '@/components/dashboard/cooperative-savings/address/holding-rows'
import { ThisIsMe } from '@/components/dashboard/cooperative-savings/address/this-is-me'
import { en } from '@/lib/i18n/en'
import { getPersonal } from '@/lib/personal/get-personal'
import type { MemberTrace } from '@/lib/pools/member-trace'
import { creator, poolView } from './support/events'

const trace = (balance: bigint | null): MemberTrace => ({
  balance,
  active: true,
  joinedAt: 1_700_000_000,
  yieldClaimed: 0n,
  whole: true,
})

it('puts the largest balance first, with its share of what is saved where both are known', () => {
  const holdings = new Map([
    [1, trace(1n)],
    [2, trace(75n)],
    [3, trace(null)],
    [9, trace(5n)],
  ])
  const pools = [poolView(1, { totalBtc: 0n }), poolView(2, { totalBtc: 100n }), poolView(3, { totalBtc: 10n })]
  expect(holdingRows(holdings, pools).map(({ id, name, share }) => [id, name, share])).toEqual([
    [2, 'Pool 2', 0.75],
    [9, '', null],
    [1, 'Pool 1', null],
    [3, 'Pool 3', null],
  ])
})

it('counts an address as mine and no longer; the wallet’s is not taken away here', async () => {
  render(<ThisIsMe address={creator} />)
  await userEvent.click(screen.getByRole('button', { name: en.addresses.thisIsMe }))
  expect(screen.getByText(en.addresses.isMine)).toBeVisible()
  expect(getPersonal().getSnapshot().watched).toEqual([creator])
  await userEvent.click(screen.getByRole('button', { name: en.addresses.notMe }))
  expect(screen.queryByText(en.addresses.isMine)).toBeNull()
  act(() => getPersonal().setWallet(creator))
  expect(screen.getByText(en.addresses.isMine)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
  act(() => getPersonal().setWallet(null))
})
