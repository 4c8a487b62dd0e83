import { BrandMark } from '@/components/shell/brand-mark'
import { EmptyBoat } from '@/components/ui/drawings/empty-boat'
import { Spyglass } from '@/components/ui/drawings/spyglass'
import { StillBuoy } from '@/components/ui/drawings/still-buoy'
import { Notice } from '@/components/ui/notice'
import { Specimen } from './specimen'

const masks = ['rounded-full', 'rounded-3xl', 'rounded-none']

/** The mark, the icons as systems cut them, the drawings and the card for links. */
export function IdentitySheet() {
  return (
    <>
      <Specimen name="BrandMark at 16, 24, 32, 64 px">
        <BrandMark className="size-4" />
        <BrandMark className="size-6" />
        <BrandMark />
        <BrandMark className="size-16" />
      </Specimen>
      <Specimen name="Maskable icon">
        {masks.map((mask) => (
          // eslint-disable-next-line @next/next/no-img-element -- shown as the system takes it
          <img key={mask} src="/icon-maskable-192.png" alt="" width={72} height={72} className={mask} />
        ))}
      </Specimen>
      <Specimen name="EmptyBoat, Spyglass, StillBuoy">
        <Notice icon={<EmptyBoat />} text="No pools yet" className="py-2" />
        <Notice icon={<Spyglass />} text="Nothing matches" className="py-2" />
        <Notice icon={<StillBuoy />} text="Nothing has happened yet" className="py-2" />
      </Specimen>
      <Specimen name="Card for links">
        {/* eslint-disable-next-line @next/next/no-img-element -- shown as it is sent */}
        <img src="/opengraph-image.png" alt="" width={480} height={252} className="max-w-full rounded-control" />
      </Specimen>
    </>
  )
}
