import nextJest from 'next/jest.js'

const create = nextJest({ dir: './' })

/** Published as ES modules only; Jest runs CommonJS, so these are compiled like our own sources. */
const esModulePackages = [
  'wagmi',
  '@wagmi/core',
  '@wagmi/connectors',
  'mipd',
  'd3-array',
  'd3-shape',
  'd3-path',
  'internmap',
]

/** @param {import('jest').Config} own */
const project = async (own) => {
  const config = await create({
    moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
    modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.cache/', '<rootDir>/bench/peers/'],
    testPathIgnorePatterns: ['<rootDir>/node_modules/', '<rootDir>/__tests__/e2e/'],
    ...own,
  })()
  return {
    ...config,
    transformIgnorePatterns: [
      `/node_modules/(?!(?:${esModulePackages.join('|')})/)`,
      '^.+\\.module\\.(css|sass|scss)$',
    ],
  }
}

/** `*.test.tsx` renders in jsdom, `*.test.ts` runs in Node; a `@jest-environment` docblock may say otherwise. */
const config = {
  testTimeout: 60_000,
  projects: [
    await project({
      displayName: 'browser',
      testMatch: ['<rootDir>/__tests__/**/*.test.tsx'],
      testEnvironment: '<rootDir>/__tests__/setup/browser-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/__tests__/setup/browser.ts'],
    }),
    await project({
      displayName: 'node',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testEnvironment: 'node',
    }),
  ],
}

export default config
