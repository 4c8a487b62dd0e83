import { Specimen } from './specimen'

const grounds = ['bg-bg', 'bg-panel', 'bg-sunken']
const inks = [
  'text-ink',
  'text-muted',
  'text-tide',
  'text-green-ink',
  'text-yellow-ink',
  'text-red-ink',
  'text-grey-ink',
]
const fills = ['bg-line', 'bg-live', 'bg-idle', 'bg-warn', 'bg-fail', 'bg-tide', 'bg-purple', 'bg-blue']
const sizes = ['text-2xs', 'text-xs', 'text-sm', 'text-base', 'text-lg', 'text-xl', 'text-2xl', 'text-3xl']

/** Every colour by its role, and every size of type. */
export function ColourSheet() {
  return (
    <>
      <Specimen name="Grounds">
        {grounds.map((ground) => (
          <span key={ground} className={`rounded-control border border-line p-3 text-xs ${ground}`}>
            {ground.slice(3)}
          </span>
        ))}
      </Specimen>
      <Specimen name="Inks">
        {inks.map((ink) => (
          <span key={ink} className={`text-sm ${ink}`}>
            {ink.slice(5)}
          </span>
        ))}
      </Specimen>
      <Specimen name="Status and charts">
        {fills.map((fill) => (
          <span key={fill} className="flex items-center gap-1.5 text-xs">
            <i aria-hidden="true" className={`size-4 rounded-sm ${fill}`} />
            {fill.slice(3)}
          </span>
        ))}
      </Specimen>
      <Specimen name="Type">
        {sizes.map((size) => (
          <span key={size} className={size}>
            {size.slice(5)} 1,234
          </span>
        ))}
      </Specimen>
    </>
  )
}
