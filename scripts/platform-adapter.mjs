import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { tsImport } from 'tsx/esm/api'

/**
 * Stands in front of the adapter that a hosting platform names in NEXT_ADAPTER_PATH.
 * next.config.mjs uses it only when there is one.
 */
const path = createRequire(import.meta.url).resolve(process.env.NEXT_ADAPTER_PATH ?? '')
const platform = await import(pathToFileURL(path).href)
const { withDocumentPolicies } = await tsImport('../src/lib/security/platform-adapter.ts', import.meta.url)

export default withDocumentPolicies(platform.default?.default ?? platform.default ?? platform)
