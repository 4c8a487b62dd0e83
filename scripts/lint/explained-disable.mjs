const disables = /^\s*eslint-disable/
const explained = /\s-{2,}\s+\S/

/** Switching a rule off needs its reason beside it: `// eslint-disable-next-line rule -- why`. */
export const explainedDisableRule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program() {
      for (const { value, loc } of context.sourceCode.getAllComments()) {
        if (!disables.test(value) || explained.test(value)) continue
        context.report({
          // One column before its line, where the comment cannot silence this report as well.
          loc: { start: { line: loc.start.line, column: -1 }, end: loc.end },
          message: 'Say why after ` -- ` when switching a rule off.',
        })
      }
    },
  }),
}
