import { checkDiskSpace } from './demo/check-disk-space.mjs'
import { installPackages } from './setup/install-packages.mjs'
import { requireNode } from './setup/require-node.mjs'

// Only what comes with Node is imported up to here: nothing may be installed yet.
requireNode()
checkDiskSpace()
await installPackages()
const { register } = await import('tsx/esm/api')
register()
await import('./demo.ts')
