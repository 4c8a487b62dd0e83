'use client'

import { Bell } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Segmented } from '@/components/ui/segmented'
import { Specimen } from './specimen'

const looks = ['primary', 'quiet'] as const

/** What one presses: at rest, pressed, busy, disabled. Hover and focus are tried by hand. */
export function ControlSheet() {
  const [day, setDay] = useState('day')
  return (
    <>
      <Specimen name="Button">
        {looks.map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
        {looks.map((look) => (
          <Button key={look} look={look} disabled>
            {look}, disabled
          </Button>
        ))}
        <Button aria-busy="true">busy</Button>
        <Button aria-pressed="true" className="aria-pressed:border-tide aria-pressed:bg-tide/10">
          pressed
        </Button>
      </Specimen>
      <Specimen name="IconButton">
        <IconButton label="Notifications">
          <Bell aria-hidden="true" size={16} />
        </IconButton>
        <IconButton label="Notifications, disabled" disabled>
          <Bell aria-hidden="true" size={16} />
        </IconButton>
      </Specimen>
      <Specimen name="Segmented">
        <Segmented
          label="Period"
          options={['day', 'week', 'month'].map((value) => ({ value, label: value }))}
          value={day}
          onChange={setDay}
        />
      </Specimen>
    </>
  )
}
