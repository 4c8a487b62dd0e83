import { allowInlineScripts } from './allow-inline-scripts'
import { inlineScriptHashes } from './inline-script-hashes'

/** A page that the build rendered. */
export interface BuiltDocument {
  pathname: string
  html: string
}

/** The policy of every path, which may answer with any of the error pages, and the policies of single pages over it. */
export interface DocumentPolicies {
  everyPath: string
  pages: readonly { pathname: string; policy: string }[]
}

const errorPages = ['/_not-found', '/_global-error', '/404', '/500']

/**
 * Policies whose hashes allow the inline scripts of each document.
 * @param base Policy to start from.
 * @param pages Paths of all pages of the app. Its error pages may go by other names among the documents.
 * @throws when a page has no document: its inline scripts are written per request, no hash can allow them, and it would be
 *   dead in the browser.
 */
export function documentPolicies(
  base: string,
  pages: readonly string[],
  documents: readonly BuiltDocument[],
): DocumentPolicies {
  const built = new Set(documents.map(({ pathname }) => pathname))
  const unhashed = pages.filter((page) => !built.has(page) && !errorPages.includes(page))
  if (unhashed.length)
    throw new Error(
      `The Content-Security-Policy would block the inline scripts of pages rendered on request: ${unhashed.join(', ')}. ` +
        'Make them static, or let a proxy.ts give them a nonce.',
    )
  const isError = ({ pathname }: BuiltDocument) => errorPages.includes(pathname)
  return {
    everyPath: allowInlineScripts(
      base,
      documents.filter(isError).flatMap(({ html }) => inlineScriptHashes(html)),
    ),
    pages: documents
      .filter((document) => !isError(document))
      .map(({ pathname, html }) => ({ pathname, policy: allowInlineScripts(base, inlineScriptHashes(html)) })),
  }
}
