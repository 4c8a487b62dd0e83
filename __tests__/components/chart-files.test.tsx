import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ChartPanel } from '@/components/dashboard/cooperative-savings/charts/chart-panel'
import { standaloneSvg } from '@/components/dashboard/cooperative-savings/charts/files/standalone-svg'
import { saveFile } from '@/components/dashboard/cooperative-savings/save-file'
import { csvText } from '@/lib/format/csv'
import { en } from '@/lib/i18n/en'

jest.mock('@/components/dashboard/cooperative-savings/save-file', () => ({ saveFile: jest.fn() }))
const { menu } = en.charts

afterEach(() => jest.restoreAllMocks())

const plain = (colour: string) => ({ hex: `#${colour.replace(/\W/g, '').padStart(6, '0').slice(0, 6)}`, alpha: 0.5 })

function drawn() {
  const { container } = render(
    <section style={{ color: 'red', backgroundColor: 'white', fontFamily: 'Geist' }}>
      <svg width="200" height="100" aria-hidden="true">
        <linearGradient id="shade">
          <stop style={{ stopColor: 'blue', stopOpacity: 0.3 }} />
        </linearGradient>
        <path d="M0 0H9" className="fill-tide" style={{ fill: 'url(#shade)' }} />
        <text className="text-2xs" style={{ fill: 'green', fontSize: 11, textAnchor: 'end' }}>
          {'<b>&'}
        </text>
        <g data-cursor="">
          <rect width="5" />
        </g>
      </svg>
    </section>,
  )
  return container.querySelector('svg')!
}

it('a picture stands alone as a file: title, ground, looks as attributes, no classes, no cursor', () => {
  const text = standaloneSvg(drawn(), 'Pools & <more>', plain)
  const file = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(file.querySelector('parsererror')).toBeNull()
  expect(file.documentElement.getAttribute('viewBox')).toBe('0 0 240 176')
  expect(file.querySelector('title')?.textContent).toBe('Pools & <more>')
  expect(file.querySelector('rect')?.getAttribute('fill')).toMatch(/^#/)
  expect(file.querySelector('path')?.getAttribute('fill')).toMatch(/^url\("?#shade"?\)$/)
  const label = [...file.querySelectorAll('text')].at(-1)
  expect(label?.textContent).toBe('<b>&')
  expect(label?.getAttribute('font-size')).toBe('11px')
  expect(label?.getAttribute('text-anchor')).toBe('end')
  expect(label?.getAttribute('fill-opacity')).toBe('0.5')
  expect(file.querySelector('[class], [style], [data-cursor], [aria-hidden]')).toBeNull()
  expect(file.querySelectorAll('rect')).toHaveLength(1)
})

it('figures are a file that no spreadsheet runs', () => {
  const rows = [
    ['=1+1', '@x', 'a,b'],
    ['2025-11-21', 4, null],
  ]
  expect(csvText(rows)).toBe(`"'=1+1","'@x","a,b"\r\n2025-11-21,4,\r\n`)
})

describe('from the menu of a chart', () => {
  const label = menu.label('Sizes')
  function show(file: () => (string | number)[][]) {
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 320 } as DOMRect)
    const stop = { x: 0, y: 0 }
    render(
      <ChartPanel
        title="Sizes"
        fileName="sizes"
        height={100}
        label="Sizes of pools"
        hasData
        empty=""
        stops={['one']}
        draw={() => ({ picture: null, mark: () => null, place: () => stop, nearest: () => 0 })}
        caption="Sizes"
        table={{ head: ['a'], rows: [['b']] }}
        file={file}
      />,
    )
  }
  const choose = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name: label }))
    await userEvent.click(within(await screen.findByRole('menu')).getByRole('menuitem', { name }))
  }

  it('the figures are saved under the chart’s name', async () => {
    show(() => [['size', 'pools']])
    await choose(menu.save.csv)
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1))
    const [name, content] = jest.mocked(saveFile).mock.calls[0]!
    expect(name).toBe('sizes.csv')
    expect(content.type).toBe('text/csv;charset=utf-8')
  })

  it('what fails is said, and can be tried again', async () => {
    let fails = true
    show(() => {
      if (fails) throw new Error('no figures')
      return [['size']]
    })
    await choose(menu.save.csv)
    expect(await screen.findByRole('alert')).toHaveTextContent(menu.failed)
    fails = false
    await choose(menu.save.csv)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('it closes by a press elsewhere', async () => {
    show(() => [])
    await userEvent.click(screen.getByRole('button', { name: label }))
    await screen.findByRole('menu')
    fireEvent.pointerDown(document.body)
    expect(screen.queryByRole('menu')).toBeNull()
  })
})
