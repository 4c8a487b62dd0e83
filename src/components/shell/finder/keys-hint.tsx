/** The keys of a shortcut, one box each. */
export function KeysHint({ keys }: { keys: string }) {
  return (
    <span aria-hidden="true" className="flex shrink-0 gap-1">
      {keys.split(' ').map((key, index) => (
        <kbd
          key={index}
          className="min-w-6 rounded-md border border-line bg-sunken px-1.5 text-center font-sans text-xs text-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  )
}
