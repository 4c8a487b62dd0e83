import { render, waitFor } from '@testing-library/react'
import { useTitle } from '@/hooks/use-title'

function Page({ title }: { title: string }) {
  useTitle(title)
  return null
}

it('keeps the title when the server’s arrives later, and lets go of it with the page', async () => {
  const { rerender, unmount } = render(<Page title="Fondos" />)
  expect(document.title).toBe('Fondos')
  document.title = 'Pools'
  await waitFor(() => expect(document.title).toBe('Fondos'))
  document.head.innerHTML = '<title>Pools</title>'
  await waitFor(() => expect(document.title).toBe('Fondos'))
  rerender(<Page title="Un fondo" />)
  expect(document.title).toBe('Un fondo')
  unmount()
  document.title = 'Pools'
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.title).toBe('Pools')
})
