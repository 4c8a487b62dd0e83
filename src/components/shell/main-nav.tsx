'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useCopy } from '@/hooks/use-copy'

/** The rooms of the site. */
export function MainNav() {
  const { shell } = useCopy()
  const path = usePathname()
  const links = [{ href: '/dashboard/cooperative-savings', label: shell.pools }]
  return (
    <nav aria-label={shell.navigation} className="flex gap-1">
      {links.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={path.startsWith(href) ? 'page' : undefined}
          className="flex min-h-9 items-center rounded-lg px-2.5 text-muted hover:text-ink aria-[current=page]:bg-tide/10 aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
