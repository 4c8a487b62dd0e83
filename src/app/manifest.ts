import type { MetadataRoute } from 'next'
import { en } from '@/lib/i18n/en'

/** What makes the site an app that can be installed. */
export default function manifest(): MetadataRoute.Manifest {
  const { name, title, description } = en.shell
  return {
    id: '/',
    name: title,
    short_name: name,
    description,
    lang: en.locale,
    start_url: '/dashboard/cooperative-savings',
    scope: '/',
    display: 'standalone',
    background_color: '#0a1119',
    theme_color: '#0a1119',
    icons: [192, 512].map((size) => ({
      src: `/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any',
    })),
  }
}
