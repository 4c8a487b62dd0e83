import { GeistSans } from 'geist/font/sans'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Providers } from '@/components/shell/providers'
import { SiteFooter } from '@/components/shell/site-footer'
import { SkipLink } from '@/components/shell/skip-link'
import { getConfig } from '@/lib/config/get-config'
import { en } from '@/lib/i18n/en'
import { introducedScript } from '@/lib/personal/introduced'
import { firstScript } from '@/lib/preferences/first-script'
import './globals.css'

export const metadata: Metadata = {
  metadataBase: new URL(getConfig().siteUrl),
  title: en.shell.title,
  description: en.shell.description,
  applicationName: en.shell.name,
  appleWebApp: { capable: true, title: en.shell.name },
  openGraph: { title: en.shell.title, description: en.shell.description, siteName: en.shell.name, type: 'website' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f7f9' },
    { media: '(prefers-color-scheme: dark)', color: '#0a1119' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The scripts mark the element before React takes it over.
    <html lang={en.locale} className={GeistSans.variable} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: firstScript }} />
        <script dangerouslySetInnerHTML={{ __html: introducedScript }} />
      </head>
      <body>
        <SkipLink />
        <Providers>{children}</Providers>
        <SiteFooter />
      </body>
    </html>
  )
}
