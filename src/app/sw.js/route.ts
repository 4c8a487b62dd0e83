import { buildStamp } from '@/lib/config/build-stamp'

export const dynamic = 'force-static'

/** The service worker. It names the build, so that every build is a new version of it. */
export function GET() {
  const script = `self.BUILD = ${JSON.stringify(buildStamp)}\nimportScripts('/service-worker.js')\n`
  return new Response(script, { headers: { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' } })
}
