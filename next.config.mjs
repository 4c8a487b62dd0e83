import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))

/** A build of its own, with its own types, beside the one that may be served at the moment. */
const distDir = process.env.NEXT_DIST_DIR

/** @type {import('next').NextConfig} */
const shared = {
  reactStrictMode: true,
  poweredByHeader: false,
  turbopack: { root: here('.') },
  ...(distDir && { distDir }),
  typescript: { tsconfigPath: distDir ? 'tsconfig.stage.json' : 'tsconfig.build.json' },
}

/** Only a build and the development server read the environment; a production server runs what was built. */
export default async function nextConfig(/** @type {string} */ phase) {
  if (phase !== PHASE_PRODUCTION_BUILD && phase !== PHASE_DEVELOPMENT_SERVER) return shared
  const { tsImport } = await import('tsx/esm/api')
  const { buildSettings } = await tsImport('./src/lib/security/build-settings.ts', import.meta.url)
  const { headers, warnings, snapshotUrl } = buildSettings(phase === PHASE_DEVELOPMENT_SERVER)
  for (const warning of warnings) console.warn(`Configuration: ${warning}`)
  // A build's own processes read this file too, and have to say the same.
  process.env.NEXT_PUBLIC_BUILD_STAMP ??= Date.now().toString(36)
  const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'))
  return {
    ...shared,
    // Pages for developers alone: no other build knows the ending, so nothing of them is in it.
    ...(phase === PHASE_DEVELOPMENT_SERVER && { pageExtensions: ['dev.tsx', 'tsx', 'ts'] }),
    env: {
      NEXT_PUBLIC_APP_VERSION: version,
      NEXT_PUBLIC_SNAPSHOT_URL: snapshotUrl,
      NEXT_PUBLIC_BUILD_STAMP: process.env.NEXT_PUBLIC_BUILD_STAMP,
    },
    headers,
    ...(process.env.NEXT_ADAPTER_PATH && { adapterPath: here('scripts/platform-adapter.mjs') }),
  }
}
