import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { explainedDisableRule } from './scripts/lint/explained-disable.mjs'
import { floorRule } from './scripts/lint/floors.mjs'
import { noBarrelRule } from './scripts/lint/no-barrel.mjs'
import { noLiteralWordsRule } from './scripts/lint/no-literal-words.mjs'

const environment = 'Only src/lib/config reads the environment.'

/** @type {import('eslint').Linter.Config[]} */
const config = [
  ...coreWebVitals,
  ...typescript,
  { ignores: ['.cache/**', 'bench/peers/**', 'coverage/**', 'playwright-report/**', 'test-results/**'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: {
      tidemark: {
        rules: {
          'explained-disable': explainedDisableRule,
          floors: floorRule,
          'no-barrel': noBarrelRule,
          'no-literal-words': noLiteralWordsRule,
        },
      },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'tidemark/explained-disable': 'error',
      'tidemark/no-barrel': 'error',
    },
  },
  { files: ['src/**'], rules: { 'tidemark/floors': 'error' } },
  {
    files: ['src/app/**', 'src/components/**'],
    // Seen by developers alone.
    ignores: ['src/components/design/**'],
    rules: { 'tidemark/no-literal-words': 'error' },
  },
  {
    // No React here: a method or a fixture may be called `use`.
    files: ['src/lib/**', 'scripts/**', 'bench/**', '__tests__/e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['src/**'],
    ignores: ['src/lib/config/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: ['process', 'node:process'].map((name) => ({ name, message: environment })) },
      ],
      'no-restricted-syntax': [
        'error',
        ...[
          'MemberExpression[object.name="process"][property.name="env"]',
          'MemberExpression[object.name="process"][property.value="env"]',
          'MemberExpression[object.property.name="process"][property.name="env"]',
          'VariableDeclarator[init.name="process"] > ObjectPattern',
        ].map((selector) => ({ selector, message: environment })),
      ],
    },
  },
]

export default config
