'use client'

import dynamic from 'next/dynamic'
import { BellFace } from './bell-face'

/** The bell and what it opens, fetched once the page stands; until then only the bell is there, at its place. */
export const NoticeBell = dynamic(() => import('./live-notice-bell').then((module) => module.LiveNoticeBell), {
  ssr: false,
  loading: () => <BellFace disabled />,
})
