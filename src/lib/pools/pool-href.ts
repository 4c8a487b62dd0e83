/** Address of a pool's page. The id is a parameter so that one prerendered page serves every pool. */
export function poolHref(id: number | bigint): string {
  return `/dashboard/cooperative-savings/pool?id=${id}`
}
