const scriptSources = /(^|;\s*)script-src ([^;]*)/

/**
 * A policy whose scripts include the inline ones of these hashes (`sha256-…`) and no others.
 * @throws when the policy has no `script-src`.
 */
export function allowInlineScripts(policy: string, hashes: readonly string[]): string {
  if (!scriptSources.test(policy)) throw new Error(`No script-src in the policy: ${policy}`)
  return policy.replace(scriptSources, (_, before: string, sources: string) => {
    const kept = sources.split(/\s+/).filter((source) => source && !source.startsWith("'sha256-"))
    return `${before}script-src ${[...kept, ...new Set(hashes.map((hash) => `'${hash}'`))].join(' ')}`
  })
}
