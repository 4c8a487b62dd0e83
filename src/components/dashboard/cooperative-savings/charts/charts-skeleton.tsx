import { Skeleton } from '@/components/ui/skeleton'
import { chartPlaces } from './chart-places'

const { tools, ...panels } = chartPlaces

/** The places of the tools and the four charts, of their final size. */
export function ChartsSkeleton() {
  return (
    <>
      <div aria-hidden="true" className={tools}>
        <Skeleton className="h-8 w-72 max-w-full" />
      </div>
      {Object.entries(panels).map(([name, place]) => (
        <div
          key={name}
          aria-hidden="true"
          className={`flex flex-col gap-6 rounded-card border border-line bg-panel p-4 shadow-card sm:p-[1.125rem] ${place}`}
        >
          <Skeleton className="h-5 w-28" />
          <div className="flex-1 animate-shimmer rounded-lg bg-sunken" />
        </div>
      ))}
    </>
  )
}
