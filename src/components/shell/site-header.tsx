'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useCopy } from '@/hooks/use-copy'
import { BrandMark } from './brand-mark'
import { ConnectButton } from './connect-button'
import { FinderDoor } from './finder/finder-door'
import { MainNav } from './main-nav'
import { NetworkMark } from './network-mark'
import { SettingsButton } from './settings/settings-button'

/** The bar on top: one row where there is room, three on a phone. */
export function SiteHeader({ status, notices }: { status?: ReactNode; notices?: ReactNode }) {
  const { shell } = useCopy()
  return (
    <header className="relative z-30 border-b border-line bg-panel/85 backdrop-blur-md lg:sticky lg:top-0">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-2.5 sm:px-6">
        <Link
          href="/"
          aria-label={shell.home}
          className="flex items-center gap-2.5 rounded-lg text-lg font-semibold tracking-tight"
        >
          <BrandMark />
          <span className="max-[25rem]:hidden">{shell.name}</span>
        </Link>
        <NetworkMark />
        <div
          className={`flex min-w-0 items-center gap-3 max-sm:flex-wrap max-sm:gap-y-2 max-lg:order-3 lg:ml-2 lg:flex-1 ${status ? 'max-lg:basis-full' : ''}`}
        >
          <MainNav />
          <div className={`ml-auto flex min-w-0 items-center gap-2 ${status ? '' : 'max-sm:hidden'}`}>
            {status}
            <FinderDoor />
            {notices}
          </div>
        </div>
        <div className="flex gap-2 max-lg:order-2 max-lg:ml-auto">
          <SettingsButton />
          <ConnectButton />
        </div>
      </div>
    </header>
  )
}
