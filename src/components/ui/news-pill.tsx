interface NewsPillProps {
  /** How many wait above what is being read; null when none does. */
  label: string | null
  onPress: () => void
}

/** What waits above what is being read; pressing it shows it. Takes no room. */
export function NewsPill({ label, onPress }: NewsPillProps) {
  if (label === null) return null
  return (
    <div className="sticky top-3 z-10 flex h-0 justify-center lg:top-16">
      <button
        type="button"
        onClick={onPress}
        className="h-8 animate-fade-in rounded-full bg-tide px-4 text-sm font-semibold text-tide-ink shadow-high"
      >
        {label}
      </button>
    </div>
  )
}
