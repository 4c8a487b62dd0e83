'use client'

import type { ReactNode } from 'react'
import { SettingsButton } from '@/components/shell/settings/settings-button'
import { ColourSheet } from './colour-sheet'
import { ControlSheet } from './control-sheet'
import { FieldSheet } from './field-sheet'
import { IdentitySheet } from './identity-sheet'
import { StateSheet } from './state-sheet'
import { TextSheet } from './text-sheet'

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mt-8 mb-3 text-lg font-semibold">{title}</h2>
      <div className="grid gap-3 md:grid-cols-2">{children}</div>
    </section>
  )
}

/** Every part of the interface in every state, for those who build it. Themes are tried with the settings above. */
export function DesignPage() {
  return (
    <main id="content" className="mx-auto max-w-6xl px-4 py-6">
      <header className="flex items-center justify-between gap-4">
        <h1 className="text-2xl font-semibold tracking-tight">Design system</h1>
        <SettingsButton />
      </header>
      <Sheet title="Identity">
        <IdentitySheet />
      </Sheet>
      <Sheet title="Colours and type">
        <ColourSheet />
      </Sheet>
      <Sheet title="Controls">
        <ControlSheet />
      </Sheet>
      <Sheet title="Fields">
        <FieldSheet />
      </Sheet>
      <Sheet title="Text">
        <TextSheet />
      </Sheet>
      <Sheet title="States">
        <StateSheet />
      </Sheet>
    </main>
  )
}
