import { render, screen } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { BrandMark } from '@/components/shell/brand-mark'
import { DesignPage } from '@/components/design/design-page'

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))

it('shows every component there is', () => {
  // One part of it breaks, to show what stands in its place.
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  render(<DesignPage />)
  const names = screen
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
    .join()
  const components = filesBelow('src/components/ui')
    .map((file) => basename(file, '.tsx'))
    .filter((name) => name !== 'drawing')
    .map((name) => name.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase()))
  expect(components.length).toBeGreaterThan(10)
  expect(components.filter((name) => !names.includes(name))).toEqual([])
})

it('draws the mark in the page as in the icon', () => {
  const pathsIn = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path)
  const { container } = render(<BrandMark />)
  const icon = readFileSync('src/app/icon.svg', 'utf8')
  expect(pathsIn(container.innerHTML)).toEqual(pathsIn(icon))
  expect(pathsIn(icon)).toHaveLength(2)
})
