'use client'

import { PageHeading } from './page-heading'

/** What the dashboard is about. */
export function PageIntroduction() {
  return <PageHeading of="landing" />
}
