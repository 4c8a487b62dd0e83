'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useCopy } from '@/hooks/use-copy'

const pools = '/dashboard/cooperative-savings'

/** The rooms of the site. What lies below the pools and is none of the others belongs to the pools. */
export function MainNav() {
  const { shell } = useCopy()
  const path = usePathname()
  const links = [
    { href: pools, label: shell.pools },
    { href: `${pools}/following`, label: shell.following },
    { href: `${pools}/activity`, label: shell.activity },
  ]
  const current = links.findLast(({ href }) => path.startsWith(href))
  return (
    <nav aria-label={shell.navigation} className="flex gap-1 max-sm:basis-full">
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          // A page is fetched when it is asked for: the first one has enough to fetch.
          prefetch={false}
          aria-current={link === current ? 'page' : undefined}
          className="flex min-h-9 items-center justify-center rounded-lg px-2.5 max-sm:flex-1 text-muted hover:text-ink aria-[current=page]:bg-tide/10 aria-[current=page]:text-ink"
        >
          {link.label}
        </Link>
      ))}
    </nav>
  )
}
