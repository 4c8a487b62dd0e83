import { Landing } from '@/components/landing/landing'
import { SiteHeader } from '@/components/shell/site-header'

export default function LandingPage() {
  return (
    <>
      <SiteHeader />
      <Landing />
    </>
  )
}
