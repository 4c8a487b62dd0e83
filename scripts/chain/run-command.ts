/** Runs a command's main function; what it throws becomes one sentence on stderr and exit code 1. */
export const runCommand = (main: () => Promise<void>): void => {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exit(1)
    },
  )
}
