/** Blocks in a row and the mark of how far the water has come: the idea of the site as a picture. */
export function TideScene() {
  const events = [0, 0, 1, 0, 2, 1, 0, 2, 0, 1, 0, 0, 3, 1, 0, 2, 0, 1, 0, 0]
  return (
    <div aria-hidden="true" className="relative my-12 overflow-hidden">
      <div className="flex justify-end gap-1.5 sm:gap-2">
        {events.map((count, index) => (
          <span
            key={index}
            className={`relative flex h-14 w-11 shrink-0 flex-wrap content-start gap-1 rounded-[9px] border border-line p-1.5 ${index < 17 ? 'bg-panel' : ''}`}
          >
            {Array.from({ length: count }, (_, mark) => (
              <span key={mark} className={`size-2 rounded-[3px] ${['bg-tide', 'bg-live', 'bg-purple'][mark]}`} />
            ))}
            {index === 16 && (
              <span className="absolute -inset-y-1.5 -right-1 w-0.5 rounded-full bg-live sm:-right-1.5" />
            )}
          </span>
        ))}
      </div>
      <svg viewBox="0 0 1200 40" preserveAspectRatio="none" className="mt-3 h-8 w-full">
        <path
          d="M0 22c75 0 75-14 150-14s75 14 150 14 75-14 150-14 75 14 150 14 75-14 150-14 75 14 150 14 75-14 150-14 75 14 150 14v18H0z"
          className="fill-tide/12"
        />
      </svg>
    </div>
  )
}
