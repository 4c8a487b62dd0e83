/** A call was not answered in time. Whether the node acted on it is unknown. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'

  constructor(what: string, deadlineMs: number) {
    super(`${what} was not answered within ${deadlineMs} ms`)
  }
}
