/** Where each part of the charts stands in the grid around them, and how high it is at least: of its final size before it is there. */
export const chartPlaces = {
  tools: 'min-h-9 sm:col-span-2 lg:col-span-8',
  overTime: 'min-h-[18.25rem] lg:col-span-4 xl:col-span-5',
  activity: 'min-h-[18.25rem] lg:col-span-4 xl:col-span-3',
  heat: 'min-h-[18.25rem] lg:col-span-4 xl:col-span-5',
  sizes: 'min-h-[18.25rem] lg:col-span-4 xl:col-span-3',
} as const
