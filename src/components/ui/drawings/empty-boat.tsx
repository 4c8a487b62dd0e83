import { Drawing } from './drawing'

/** A boat that waits for the first to come aboard: there are no pools yet. */
export function EmptyBoat() {
  return (
    <Drawing>
      <path d="M40 52h64l-9 13H49z" className="fill-panel" />
      <path d="M72 52V16" />
      <path d="M72 18c12 4 20 13 22 26H72z" className="fill-tide/15 stroke-tide" />
      <path d="M66 24c-8 4-13 11-15 20h15z" />
    </Drawing>
  )
}
