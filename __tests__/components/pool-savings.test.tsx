import { render } from '@testing-library/react'
import { drawSavings } from '@/components/dashboard/cooperative-savings/pool/draw-savings'
import { savingsDays } from '@/components/dashboard/cooperative-savings/pool/savings-days'

const DAY = 86_400
const points = [
  { at: 0, total: 0n },
  { at: DAY / 2, total: 50n },
  { at: 2 * DAY, total: 100n },
]

it('keeps the last of each day, by the viewer’s calendar', () => {
  expect(savingsDays(points, 'UTC')).toEqual([
    { start: 0, total: 50n },
    { start: 2 * DAY * 1000, total: 100n },
  ])
  expect(savingsDays([], 'UTC')).toEqual([])
})

it('draws in steps up to now, and finds the stop that is nearest', () => {
  const days = savingsDays(points, 'UTC')
  const plot = drawSavings({ points, days, now: 4 * DAY, width: 400, amount: (wei) => `${wei}` })
  const { container } = render(<svg>{plot.picture}</svg>)
  expect(container.querySelector('path[fill=none]')?.getAttribute('d')).toBe(
    'M0 128H0.0V128.0H50.0V75.0H200.0V22.0H400',
  )
  expect(plot.nearest(120, 0)).toBe(0)
  expect(plot.nearest(390, 0)).toBe(1)
  expect(plot.place(1)).toEqual({ x: 300, y: 22 })
})
