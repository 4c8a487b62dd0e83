import type { AnalyticsProvider } from './provider'

const source = 'https://www.googletagmanager.com/gtag/js'

/** The part of the page that gtag needs. */
export interface GtagPage {
  dataLayer?: unknown[]
  document: Pick<Document, 'createElement' | 'head'>
}

/** A provider that reports to gtag. The script is loaded by the first event, so a page without events loads nothing. */
export function gtagProvider(id: string, page: GtagPage): AnalyticsProvider {
  let loaded = false
  const queue = (page.dataLayer ??= [])
  // The script tells a command from other entries by its being an `arguments` object.
  const gtag: (...command: unknown[]) => void = function () {
    // eslint-disable-next-line prefer-rest-params -- see above, an array would be ignored
    queue.push(arguments)
  }
  const load = () => {
    loaded = true
    const script = page.document.createElement('script')
    script.async = true
    script.src = `${source}?id=${encodeURIComponent(id)}`
    page.document.head.append(script)
    gtag('js', new Date())
    gtag('config', id)
  }
  return {
    track: (_event, { poolId, poolName, creator }) => {
      if (!loaded) load()
      gtag('event', 'pool_created', { pool_id: poolId, pool_name: poolName, creator })
    },
  }
}
