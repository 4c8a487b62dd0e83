import type { Command } from '@/components/shell/finder/command'
import type { PaletteEntry } from '@/components/shell/finder/palette-entry'
import { paletteGroups } from '@/components/shell/finder/palette-groups'
import { finder } from '@/lib/i18n/en/finder'
import { creator, poolView } from '../components/support/events'

const command = (id: string, label: string): Command => ({ id, label, run: () => undefined })
const goTo = jest.fn()
const offered = {
  words: finder,
  pools: [poolView(3), poolView(2), poolView(1)],
  followed: new Set([1, 3]),
  mine: [creator],
  pages: [command('activity', 'Activity')],
  actions: [command('refresh', 'Refresh')],
  goTo,
}
const entries = (typed: string): PaletteEntry[] => paletteGroups(typed, offered).flatMap((group) => group.entries)
const ids = (typed: string) => entries(typed).map(({ id }) => id)

it('offers what one follows, what is hers, and every command where nothing is typed', () => {
  expect(ids('')).toEqual(['pool-3', 'pool-1', `address-${creator}`, 'refresh', 'activity'])
})

it('offers commands by any part of their words', () => {
  expect(ids('FRESH')).toEqual(['refresh'])
  expect(ids('activ')).toEqual(['activity'])
})

it('offers a whole address, whosever it is, and the beginning of one that is hers', () => {
  const other = `0x${'AB'.repeat(20)}`
  expect(ids(` ${other} `)).toEqual([`address-${other.toLowerCase()}`])
  expect(ids('0x71')).toEqual([`address-${creator}`])
  entries(other)[0]?.run()
  expect(goTo).toHaveBeenCalledWith(`/dashboard/cooperative-savings/address?id=${other.toLowerCase()}`)
})

it('leaves out groups without entries', () => {
  expect(paletteGroups('nothing like it', offered)).toEqual([])
})
