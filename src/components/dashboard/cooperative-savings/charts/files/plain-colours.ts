export interface PlainColour {
  /** `#rrggbb` */
  hex: string
  /** 0 to 1 */
  alpha: number
}

/** Turns any colour that this browser knows into one that every program reads; it is asked by painting it. */
export function plainColours(): (colour: string) => PlainColour {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser does not paint.')
  const known = new Map<string, PlainColour>()
  return (colour) => {
    const held = known.get(colour)
    if (held) return held
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
    const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
    const plain = { hex, alpha: Math.round((alpha / 255) * 100) / 100 }
    known.set(colour, plain)
    return plain
  }
}
