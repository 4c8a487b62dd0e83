import { Skeleton } from '@/components/ui/skeleton'

const places = ['h-[21rem] sm:col-span-2 lg:col-span-8', 'h-[18.25rem] lg:col-span-4', 'h-[18.25rem] lg:col-span-4']

/** The places of the three charts, of their final size. */
export function ChartsSkeleton() {
  return places.map((place, index) => (
    <div
      key={index}
      aria-hidden="true"
      className={`flex flex-col gap-6 rounded-card border border-line bg-panel p-4 shadow-card sm:p-[1.125rem] ${place}`}
    >
      <Skeleton className="h-5 w-28" />
      <div className="flex-1 animate-shimmer rounded-lg bg-sunken" />
    </div>
  ))
}
