'use client'

import { FirstVisit } from './first-visit'
import { PageHeading } from './page-heading'

/** What the dashboard is about. */
export function PageIntroduction() {
  return (
    <>
      <PageHeading of="landing" />
      <FirstVisit />
    </>
  )
}
