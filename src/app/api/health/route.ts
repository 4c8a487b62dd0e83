import { appVersion } from '@/lib/config/app-version'
import { getConfig } from '@/lib/config/get-config'

export const dynamic = 'force-static'

/** Tells a monitor that the server answers, and which version for which chain it serves. */
export function GET() {
  return Response.json({ ok: true, version: appVersion, chainId: getConfig().chainId })
}
