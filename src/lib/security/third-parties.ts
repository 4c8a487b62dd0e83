import type { AppConfig } from '@/lib/config/app-config'

/** Origins outside this site and its RPC endpoints, by what they may be used for. */
export interface ThirdParties {
  script: readonly string[]
  connect: readonly string[]
  img: readonly string[]
}

const gtag: ThirdParties = {
  script: ['https://www.googletagmanager.com'],
  connect: ['https://www.googletagmanager.com', 'https://*.google-analytics.com', 'https://*.analytics.google.com'],
  img: ['https://www.googletagmanager.com', 'https://*.google-analytics.com'],
}

const none: ThirdParties = { script: [], connect: [], img: [] }

/** Third parties that this configuration switches on; none by default. */
export function thirdParties(config: Pick<AppConfig, 'analytics' | 'analyticsId'>): ThirdParties {
  return config.analytics && config.analyticsId !== null ? gtag : none
}
