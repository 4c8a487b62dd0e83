import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RibbonStrip } from '@/components/dashboard/cooperative-savings/ribbon/ribbon-strip'
import { tileName } from '@/components/dashboard/cooperative-savings/ribbon/tile-name'
import { en } from '@/lib/i18n/en'
import type { RibbonBlock } from '@/lib/live/block-ribbon'
import { created, joined } from './support/events'

const block = (number: number, changes: Partial<RibbonBlock> = {}): RibbonBlock => ({
  number,
  events: [],
  state: 'proved',
  undone: 0,
  ...changes,
})
const blocks = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => block(first + index))
const strip = (list: readonly RibbonBlock[]) => (
  <RibbonStrip blocks={list} nameOf={(id) => `Pool ${id}`} explorerUrl="https://explorer.example" />
)
const tiles = () => within(screen.getByRole('toolbar')).getAllByRole('button')
const tile = (number: number) => screen.getByRole('button', { name: new RegExp(`^Block ${number};`) })
const stops = () => tiles().filter(({ tabIndex }) => tabIndex === 0)

describe('names', () => {
  const name = (changes: Partial<RibbonBlock>, isThrough = false) => tileName(block(10_834_219, changes), isThrough, en)

  it('say what happened, by kind', () => {
    expect(name({ events: [created(1), joined(1), joined(2)] })).toBe(
      'Block 10,834,219; 3 events: 1 × new pool, 2 × paid in; checked',
    )
  })

  it.each([
    [{}, 'nothing happened; checked'],
    [{ state: 'found' as const }, 'filled in afterwards'],
    [{ state: 'unproved' as const }, 'not checked yet'],
    [{ undone: 2 }, '2 events taken back by the network'],
  ])('of %j say %j', (changes, words) => {
    expect(name(changes)).toContain(words)
  })

  it('say where everything is complete', () => {
    expect(name({}, true)).toMatch(/complete up to here$/)
    expect(name({})).not.toMatch(/complete/)
  })
})

it('shows the newest at the right, each event as a mark, and each state as another surface', () => {
  render(
    strip([
      block(208, { undone: 1 }),
      block(209, { state: 'found', events: [joined(1)] }),
      block(210, { events: [created(1), joined(2)] }),
      block(211, { state: 'unproved' }),
    ]),
  )
  expect(tiles().map((each) => each.textContent)).toEqual(['208', '209', '210', '211'])
  expect(tiles().map((each) => each.querySelectorAll('i').length)).toEqual([0, 1, 2, 0])
  expect(tiles().map((each) => /struck|hatched|bg-panel|bg-transparent/.exec(each.className)?.[0])).toEqual([
    'struck',
    'hatched',
    'bg-panel',
    'bg-transparent',
  ])
  expect(tiles().map((each) => each.querySelector('.ribbon-mark') !== null)).toEqual([false, false, true, false])
})

describe('keyboard', () => {
  it('has one stop, at the newest, and moves it by arrows, Home and End', async () => {
    render(strip(blocks(101, 140)))
    expect(stops()).toEqual([tile(140)])
    await userEvent.tab()
    expect(tile(140)).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(tile(138)).toHaveFocus()
    expect(stops()).toEqual([tile(138)])
    await userEvent.keyboard('{ArrowRight}')
    expect(tile(139)).toHaveFocus()
    await userEvent.keyboard('{Home}{ArrowLeft}')
    expect(tile(101)).toHaveFocus()
    await userEvent.keyboard('{End}{ArrowRight}')
    expect(tile(140)).toHaveFocus()
    await userEvent.tab()
    expect(document.body).toHaveFocus()
    expect(stops()).toEqual([tile(140)])
  })

  it('keeps its place as blocks come in, and passes the focus on when its block runs out', async () => {
    const { rerender } = render(strip(blocks(101, 140)))
    await userEvent.tab()
    await userEvent.keyboard('{Home}{ArrowRight}')
    rerender(strip(blocks(102, 141)))
    expect(tile(102)).toHaveFocus()
    rerender(strip(blocks(110, 149)))
    expect(tile(110)).toHaveFocus()
    expect(stops()).toEqual([tile(110)])
  })
})

describe('card of a block', () => {
  const list = [...blocks(101, 139), block(140, { events: [created(12), joined(7)] })]

  it('leads to the pool of each event, and Escape returns', async () => {
    render(strip(list))
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    const card = screen.getByRole('dialog', { name: 'Block 140' })
    expect(tile(140)).toHaveAttribute('aria-expanded', 'true')
    const links = within(card).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/dashboard/cooperative-savings/pool?id=12',
      '/dashboard/cooperative-savings/pool?id=7',
      'https://explorer.example/block/140',
    ])
    await userEvent.tab()
    expect(links[0]).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(tile(140)).toHaveFocus()
  })

  it('closes by a press elsewhere or on its block, and stays when its block runs out', async () => {
    const { rerender } = render(strip(list))
    await userEvent.click(tile(140))
    rerender(strip(blocks(201, 240)))
    expect(screen.getByRole('dialog', { name: 'Block 140' })).toBeVisible()
    await userEvent.click(document.body)
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.click(tile(240))
    await userEvent.click(tile(240))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

it('draws a tile again only when something in it changed', () => {
  const before = [block(1), block(2, { events: [created(1)] }), block(3)]
  const { rerender } = render(strip(before))
  // Each drawn tile cuts its number once.
  const drawn = jest.spyOn(String.prototype, 'slice')
  // The same picture in new objects, and one more block.
  rerender(strip([...before.map((each) => ({ ...each })), block(4)]))
  const figures = drawn.mock.contexts.map(String).filter((text) => /^[1-4]$/.test(text))
  drawn.mockRestore()
  expect(new Set(figures)).toEqual(new Set(['3', '4']))
})
