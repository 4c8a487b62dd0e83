/** A picture that is shared is looked at on other screens, too. */
const LEAST_SCALE = 2

/**
 * A standalone SVG as a PNG at the screen's resolution, and twice its size at least. The picture is read from a `data:`
 * address, which the content security policy allows for images; `blob:` it does not. Throws when it cannot be painted.
 */
export async function pngOf(svg: string, pixelRatio: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.max(LEAST_SCALE, pixelRatio)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!png) throw new Error('The picture could not be painted.')
  return png
}
