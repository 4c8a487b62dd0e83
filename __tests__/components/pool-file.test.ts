import { poolsToCsv, poolsToJson } from '@/components/dashboard/cooperative-savings/pools/pool-file'
import { creator, poolView } from './support/events'

const nameCell = (name: string) =>
  poolsToCsv([poolView(12, { name })])
    .slice(poolsToCsv([]).length + '12,'.length)
    .split(`,${creator}`)[0]

it('writes a head and a line for each pool, amounts exact', () => {
  const [head, line, end] = poolsToCsv([poolView(12, { totalBtc: 1n, maxContribution: 10n ** 18n })]).split('\r\n')
  expect(head).toMatch(/^id,name,creator,status,/)
  expect(line).toBe(`12,Pool 12,${creator},accepting,2,5,true,0.000000000000000001,0.001,1,2023-11-14T22:13:20.000Z,1`)
  expect(end).toBe('')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u200b=1', '＝1+1', '|cmd', '%x'])(
  'lets no spreadsheet run %j',
  (name) => {
    expect(nameCell(name)).toBe(`"'${name}"`)
  },
)

it.each([
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['Ahorro 2026 – 1', 'Ahorro 2026 – 1'],
])('keeps %j one cell', (name, cell) => {
  expect(nameCell(name)).toBe(cell)
})

it('writes the same fields as JSON', () => {
  const [pool] = JSON.parse(poolsToJson([poolView(12, { name: '=1', totalBtc: 1n })])) as Record<string, unknown>[]
  expect(pool).toMatchObject({ id: 12, name: '=1', savedBtc: '0.000000000000000001', maxContributionBtc: null })
})
