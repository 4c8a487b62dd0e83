'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DayField } from '@/components/ui/day-field'
import { Field } from '@/components/ui/field'
import { inputLook } from '@/components/ui/input-look'
import { lazyPart } from '@/components/ui/lazy-part'
import { NewsPill } from '@/components/ui/news-pill'
import { SelectField } from '@/components/ui/select-field'
import { ToggleButton } from '@/components/ui/toggle-button'
import { Specimen } from './specimen'

const orders = [
  { value: 'newest', label: 'Newest first' },
  { value: 'savings', label: 'Most saved' },
] as const

/** A part that never comes, and what stands in its place. */
const Missing = lazyPart(
  () => () => {
    throw new Error('This part never comes')
  },
  ({ onRetry }) => <Button onClick={onRetry}>Try again</Button>,
)

/** What is filled in, chosen and asked for. */
export function FieldSheet() {
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const [order, setOrder] = useState<(typeof orders)[number]['value']>('newest')
  const [pressed, setPressed] = useState(true)
  return (
    <>
      <Specimen name="Field, DayField">
        <Field label="Pool number">
          <input value={text} onChange={({ target }) => setText(target.value)} className={inputLook} />
        </Field>
        <DayField label="From day" value={day} onChange={setDay} />
      </Specimen>
      <Specimen name="SelectField, ToggleButton">
        <SelectField label="Order" options={orders} value={order} onChange={setOrder} />
        <ToggleButton pressed={pressed} onChange={setPressed}>
          Followed
        </ToggleButton>
        <ToggleButton pressed={false} onChange={() => undefined}>
          Mine
        </ToggleButton>
      </Specimen>
      <Specimen name="NewsPill">
        <NewsPill label="3 new events" onPress={() => undefined} />
      </Specimen>
      <Specimen name="LazyPart">
        <Missing />
      </Specimen>
    </>
  )
}
