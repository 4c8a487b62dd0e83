/** Writes lines to a stream, those of one turn of the event loop together. */
export class LineOutput {
  private lines: string[] = []

  constructor(private readonly stream: NodeJS.WritableStream) {}

  readonly write = (line: string): void => {
    if (this.lines.push(line) === 1) setImmediate(() => this.flush())
  }

  /** Resolves when everything has left this process, however slowly it is read. */
  end(): Promise<void> {
    this.flush()
    return new Promise((resolve) => void this.stream.write('', () => resolve()))
  }

  private flush(): void {
    if (this.lines.length === 0) return
    const text = this.lines.join('')
    this.lines = []
    this.stream.write(text)
  }
}
