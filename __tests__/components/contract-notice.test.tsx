import { render, screen } from '@testing-library/react'
import { ContractNotice } from '@/components/dashboard/cooperative-savings/contract/contract-notice'
import { contract } from '@/lib/i18n/en/contract'

it('says what is switched on, and nothing while nothing is', () => {
  const { container, rerender } = render(<ContractNotice paused={false} emergency={false} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<ContractNotice paused emergency={false} />)
  expect(screen.getByText(contract.paused)).toBeVisible()
  expect(screen.queryByText(contract.emergency)).toBeNull()
  rerender(<ContractNotice paused emergency />)
  expect(screen.getByText(contract.paused)).toBeVisible()
  expect(screen.getByText(contract.emergency)).toBeVisible()
})
