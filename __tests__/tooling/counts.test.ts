import { countJest } from '../../scripts/test/count-jest.mjs'
import { countPlaywright } from '../../scripts/test/count-playwright.mjs'

const jestReport = {
  numPassedTests: 5,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 1,
}

test('a Jest suite that could not run is one failure', () => {
  expect(countJest(jestReport)).toEqual({ passed: 5, failed: 3, skipped: 2 })
})

const ended = (status: string, annotation?: string) => ({
  tests: [{ status, annotations: annotation ? [{ type: annotation }] : [] }],
})

test('Playwright tests are counted in suites within suites', () => {
  const inner = { specs: [ended('expected'), ended('unexpected'), ended('flaky')] }
  const report = { suites: [{ suites: [inner], specs: [ended('expected')] }], errors: [] }
  expect(countPlaywright(report)).toEqual({ passed: 2, failed: 2, skipped: 0 })
})

test('a Playwright test that did not run is a failure unless it asked to be skipped', () => {
  const report = {
    suites: [{ specs: [ended('skipped'), ended('skipped', 'skip'), ended('skipped', 'fixme')] }],
    errors: [],
  }
  expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1, skipped: 2 })
})

test('an error outside of every Playwright test is a failure', () => {
  expect(countPlaywright({ suites: [], errors: [{ message: 'setup' }] })).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
