import { render, screen, within } from '@testing-library/react'
import { memberRows } from '@/components/dashboard/cooperative-savings/pool/member-rows'
import { parsePoolId } from '@/components/dashboard/cooperative-savings/pool/parse-pool-id'
import { PoolDetails } from '@/components/dashboard/cooperative-savings/pool/pool-details'
import type { Hex } from '@/lib/blockchain/engine/chain-log'
import { en } from '@/lib/i18n/en'
import type { PoolDetail } from '@/lib/live/pool-detail'
import type { MemberTrace } from '@/lib/pools/member-trace'
import { poolView } from './support/events'

const explorer = 'https://explorer.example'
const member = (balance: bigint | null, changes: Partial<MemberTrace> = {}): MemberTrace => ({
  balance,
  active: true,
  joinedAt: 1_700_000_000,
  yieldClaimed: 0n,
  whole: true,
  ...changes,
})
const members = (...traces: MemberTrace[]) =>
  new Map<Hex, MemberTrace>(traces.map((trace, index) => [`0x${String(index + 1).repeat(40)}`, trace]))

function page(detail: Partial<PoolDetail> = {}, pool = poolView(12)) {
  const all = { complete: true, members: new Map(), ...detail }
  return <PoolDetails pool={pool} detail={all} explorerUrl={explorer} savings={null} record={<p>its record</p>} />
}

it.each([
  ['12', 12],
  ['0', null],
  ['-1', null],
  ['1.5', null],
  ['0x10', null],
  ['1e3', null],
  ['12abc', null],
  ['9'.repeat(16), null],
  ['', null],
  [null, null],
])('takes %j for the id %j', (text, id) => {
  expect(parsePoolId(text)).toBe(id)
})

it('puts the largest balance first and counts those who left apart', () => {
  const { rows, left } = memberRows(members(member(1n), member(3n), member(0n, { active: false }), member(null)))
  expect(rows.map(({ balance, share }) => [balance, share])).toEqual([
    [3n, 0.75],
    [1n, 0.25],
    [null, null],
  ])
  expect(left).toBe(1)
})

it('shows the facts, the members with their shares, and its record', () => {
  const traces = members(member(75n * 10n ** 15n, { yieldClaimed: 10n ** 18n }), member(25n * 10n ** 15n))
  render(page({ members: traces }, poolView(12, { maxContribution: 10n ** 18n })))
  const fact = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling
  expect(fact(en.pool.saved)).toHaveTextContent('0.0250 BTC')
  expect(fact(en.pool.places)).toHaveTextContent('3')
  expect(fact(en.pool.largest)).toHaveTextContent('1.0000 BTC')
  const [, first, second] = within(screen.getByRole('table')).getAllByRole('row')
  expect(first).toHaveTextContent('0x111…1111')
  expect(first).toHaveTextContent('0.0750 BTC75%1.0000 MUSD')
  expect(second).toHaveTextContent('25%')
  expect(screen.getByText('its record')).toBeVisible()
  expect(document.title).toBe('Pool 12 – Tidemark')
})

it('says that members may be missing, and that nobody has paid in yet only when that is known', () => {
  const { rerender } = render(page({ complete: false }))
  expect(screen.getByText(en.pool.incomplete)).toBeVisible()
  expect(screen.queryByText(en.pool.nobody)).toBeNull()
  rerender(page())
  expect(screen.queryByText(en.pool.incomplete)).toBeNull()
  expect(screen.getByText(en.pool.nobody)).toBeVisible()
})

it('shows a hostile name as text, also in the title of the page', () => {
  const { container } = render(page({}, poolView(12, { name: '<img src=x>\u202Egnp' })))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('<img src=x>')
  expect(container.querySelector('img')).toBeNull()
  expect(document.title).toBe('<img src=x>gnp – Tidemark')
})
