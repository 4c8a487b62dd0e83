import { hashBuild } from '@/lib/security/hash-build'

// Where a platform's adapter packs the build, platform-adapter.mjs has done this already and the pages lie elsewhere.
if (!process.env.NEXT_ADAPTER_PATH) {
  const paths = await hashBuild(process.env.NEXT_DIST_DIR ?? '.next')
  console.log(`Content-Security-Policy with script hashes for ${paths.join(', ')}`)
}
