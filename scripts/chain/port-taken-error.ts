/** Somebody else listens there already. */
export class PortTakenError extends Error {
  constructor(port: number, option: string) {
    super(`Port ${port} is taken by another program. Choose another with ${option}, or end that program.`)
    this.name = 'PortTakenError'
  }
}
