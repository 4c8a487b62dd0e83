/** Address of the page of one account. It is a parameter so that one prerendered page serves all. */
export function addressHref(address: string): string {
  return `/dashboard/cooperative-savings/address?id=${address}`
}
