'use client'

import dynamic from 'next/dynamic'

/** What goes on without a network, and moves to a new version, fetched once the page stands. */
export const OfflineSupport = dynamic(
  () => import('./live-offline-support').then((module) => module.LiveOfflineSupport),
  {
    ssr: false,
  },
)
