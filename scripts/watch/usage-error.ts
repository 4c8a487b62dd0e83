/** The command was called with arguments that make no sense. The message is one sentence for the person who typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(message: string) {
    super(message.replace(/\s+/g, ' ').trim())
  }
}
