/** A grey place for something that is on its way. Give it the final size; it says nothing to a screen reader. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden="true" className={`block animate-shimmer rounded-md bg-line ${className}`} />
}
