/** Address of the record of one pool's events. */
export function recordHref(pool: number): string {
  return `/dashboard/cooperative-savings/activity?pool=${pool}`
}
