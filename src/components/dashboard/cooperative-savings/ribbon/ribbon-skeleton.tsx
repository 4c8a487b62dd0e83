/** Enough to fill a wide screen. */
const TILES = 40

/** The places of the blocks until they are known. */
export function RibbonSkeleton() {
  return (
    <div aria-hidden="true" className="ribbon-strip flex justify-end gap-1.5 overflow-hidden px-3.5 sm:px-6">
      {Array.from({ length: TILES }, (_, index) => (
        <span key={index} className="ribbon-tile opacity-60" />
      ))}
    </div>
  )
}
