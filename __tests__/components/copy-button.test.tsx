import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CopyButton } from '@/components/ui/copy-button'
import { copying } from '@/lib/i18n/en/copying'

const status = () => screen.getByRole('status')

it('copies, says so, and can be pressed again', async () => {
  const user = userEvent.setup()
  render(<CopyButton text="0x12" label={copying.address} />)
  const button = screen.getByRole('button', { name: copying.address })
  expect(status()).toBeEmptyDOMElement()
  await user.click(button)
  expect(await navigator.clipboard.readText()).toBe('0x12')
  expect(status()).toHaveTextContent(copying.copied)
  await waitFor(() => expect(status()).toBeEmptyDOMElement(), { timeout: 4_000 })
})

it('says where the browser does not let it', async () => {
  const user = userEvent.setup()
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  render(<CopyButton worded text="0x12" label={copying.link} />)
  await user.click(screen.getByRole('button', { name: copying.link }))
  await waitFor(() => expect(status()).toHaveTextContent(copying.failed))
})
