/** The answer proves nothing: the node did not know an end of the range, or changed its mind while answering. */
export class UnprovedError extends Error {
  override readonly name = 'UnprovedError'
}
