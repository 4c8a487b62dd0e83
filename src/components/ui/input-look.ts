/** How every field that is typed into looks; on a phone large enough that it does not zoom in. */
export const inputLook =
  'h-9 w-full min-w-0 rounded-control border border-line bg-sunken px-2.5 text-sm text-ink placeholder:text-muted aria-invalid:border-fail max-sm:text-base'
