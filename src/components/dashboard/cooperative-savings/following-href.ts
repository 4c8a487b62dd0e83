/** Address of the page of what the viewer follows and what is hers. */
export const followingHref = '/dashboard/cooperative-savings/following'
