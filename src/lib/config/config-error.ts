/** The environment cannot be used. The message is the whole list of what is wrong and how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(problems: readonly string[]) {
    const list = problems.map((problem) => `  - ${problem}`).join('\n')
    super(
      `The configuration cannot be used. Mend this, then try again (.env.example explains every variable):\n${list}`,
    )
  }
}
