export const errors = {
  /** The same in every language: the server writes it. */
  notFoundTitle: '404 – Tidemark',
  notFound: 'There is no page here',
  notFoundText: 'The address may be mistyped, or the page has moved.',
  toPools: 'To the pools',
  broken: 'Something went wrong',
  brokenText: 'This part of the site stopped working. Your savings are not affected: this site only reads.',
  widget: 'This part could not be shown.',
  again: 'Try again',
}
