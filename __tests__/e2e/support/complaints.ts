import type { Page } from '@playwright/test'

/** Everything that the page complains of from now on: errors that nobody caught, and what the console calls an error or a warning. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // The browser itself notes that a page which says so is missing.
    if (message.location().url === page.url() && message.text().includes('status of 404')) return
    complaints.push(`${message.text()} ${message.location().url}`)
  })
  return complaints
}
