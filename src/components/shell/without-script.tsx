import { withoutScript } from '@/lib/i18n/without-script'

/** Stands in the server's HTML for browsers that run no scripts; in no bundle. */
export function WithoutScript() {
  return (
    <noscript>
      {Object.entries(withoutScript).map(([language, words]) => (
        <p key={language} lang={language} className="mb-3 rounded-control border border-warn/50 bg-warn/10 p-3">
          {words}
        </p>
      ))}
    </noscript>
  )
}
