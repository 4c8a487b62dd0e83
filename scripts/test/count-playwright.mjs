const testsOf = (suite) => [
  ...(suite.suites ?? []).flatMap(testsOf),
  ...(suite.specs ?? []).flatMap((spec) => spec.tests),
]

const skippedOnPurpose = ({ annotations }) => annotations.some(({ type }) => type === 'skip' || type === 'fixme')

/**
 * Counts over all suites of Playwright's JSON report. A test that never ran without having asked for that (the suite,
 * the setup or an earlier test of its series crashed) counts as failed, and so does an error outside of every test.
 *
 * @param {{ suites: object[], errors: object[] }} report
 */
export const countPlaywright = (report) => {
  const counts = { passed: 0, failed: report.errors.length, skipped: 0 }
  for (const test of report.suites.flatMap(testsOf)) {
    if (test.status === 'expected') counts.passed += 1
    else if (test.status === 'skipped' && skippedOnPurpose(test)) counts.skipped += 1
    else counts.failed += 1
  }
  return counts
}
