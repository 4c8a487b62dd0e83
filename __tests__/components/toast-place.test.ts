import { placeForToast } from '@/components/shell/toast-place'

const box = (left: number, top: number, width = 80, height = 36) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

it('is in the middle below where nothing is in the way', () => {
  expect(placeForToast(1360, 900, [])).toBe('bottom-center')
  expect(placeForToast(1360, 900, [box(10, 10), box(1190, 850), box(40, 850)])).toBe('bottom-center')
})

it('leaves alone what can be pressed', () => {
  expect(placeForToast(1360, 900, [box(640, 840)])).toBe('bottom-left')
  expect(placeForToast(1360, 900, [box(640, 840), box(40, 840)])).toBe('bottom-right')
  expect(placeForToast(390, 844, [box(240, 760)])).toBe('top-center')
})

it('covers the fewest where something is everywhere', () => {
  const row = [box(640, 840), box(660, 800), box(40, 840), box(40, 800), box(1200, 840), box(700, 40), box(700, 90)]
  expect(placeForToast(1360, 900, row)).toBe('bottom-right')
})
