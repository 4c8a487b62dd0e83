/** Names and raw values of the variables, as a process or a build gives them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The variables of this build or process. Each is named in full because the bundler replaces the literal expression
 * `process.env.NEXT_PUBLIC_…` and nothing else.
 */
export function environment(): Environment {
  return {
    NEXT_PUBLIC_MEZO_WEBSOCKET_RPC: process.env.NEXT_PUBLIC_MEZO_WEBSOCKET_RPC,
    NEXT_PUBLIC_MEZO_HTTP_RPC: process.env.NEXT_PUBLIC_MEZO_HTTP_RPC,
    NEXT_PUBLIC_CHAIN_ID: process.env.NEXT_PUBLIC_CHAIN_ID,
    NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS: process.env.NEXT_PUBLIC_COOPERATIVE_POOL_ADDRESS,
    NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK: process.env.NEXT_PUBLIC_COOPERATIVE_POOL_FROM_BLOCK,
    NEXT_PUBLIC_EXPLORER_URL: process.env.NEXT_PUBLIC_EXPLORER_URL,
    NEXT_PUBLIC_SITE_URL: process.env.NEXT_PUBLIC_SITE_URL,
    NEXT_PUBLIC_VERCEL_PROJECT_PRODUCTION_URL: process.env.NEXT_PUBLIC_VERCEL_PROJECT_PRODUCTION_URL,
    NEXT_PUBLIC_ENABLE_NOTIFICATIONS: process.env.NEXT_PUBLIC_ENABLE_NOTIFICATIONS,
    NEXT_PUBLIC_ENABLE_ANALYTICS: process.env.NEXT_PUBLIC_ENABLE_ANALYTICS,
    NEXT_PUBLIC_ANALYTICS_ID: process.env.NEXT_PUBLIC_ANALYTICS_ID,
    NEXT_PUBLIC_SNAPSHOT_URL: process.env.NEXT_PUBLIC_SNAPSHOT_URL,
  }
}
