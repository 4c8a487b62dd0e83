import type { PlainColour } from './plain-colours'

const NAMESPACE = 'http://www.w3.org/2000/svg'
const MARGIN = 20
const HEAD = 36

/** What a shape's or a letter's look consists of; each also is the name of an attribute. */
const paints = ['fill', 'stroke', 'stop-color'] as const
const shapeLooks = ['stroke-width', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray', 'opacity'] as const
const textLooks = ['font-family', 'font-size', 'font-weight', 'text-anchor'] as const
const opacities = { fill: 'fill-opacity', stroke: 'stroke-opacity', 'stop-color': 'stop-opacity' } as const

/**
 * The picture of a chart as a file of its own: with its title, the colours of the theme that it is seen in, on the panel's
 * ground, and without classes or the cursor.
 */
export function standaloneSvg(svg: SVGSVGElement, title: string, plain: (colour: string) => PlainColour): string {
  const width = Number(svg.getAttribute('width'))
  const height = Number(svg.getAttribute('height'))
  const file = document.createElementNS(NAMESPACE, 'svg')
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + HEAD }
  put(file, { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' })
  const ground = svg.closest('section') ?? document.body
  const { color, fontFamily } = getComputedStyle(ground)
  const name = document.createElementNS(NAMESPACE, 'title')
  name.textContent = title
  const heading = document.createElementNS(NAMESPACE, 'text')
  const inkAndFont = { fill: plain(color).hex, 'font-family': fontFamily, 'font-size': '15px', 'font-weight': '600' }
  put(heading, { x: MARGIN, y: MARGIN + 14, ...inkAndFont })
  heading.textContent = title
  const picture = document.createElementNS(NAMESPACE, 'g')
  put(picture, { transform: `translate(${MARGIN} ${MARGIN + HEAD})` })
  for (const child of svg.children) if (!child.hasAttribute('data-cursor')) picture.append(resolved(child, plain))
  const back = document.createElementNS(NAMESPACE, 'rect')
  put(back, { ...size, fill: plain(getComputedStyle(ground).backgroundColor).hex })
  file.append(name, back, heading, picture)
  return new XMLSerializer().serializeToString(file)
}

/** A copy whose looks are attributes. */
function resolved(element: Element, plain: (colour: string) => PlainColour): Element {
  const copy = element.cloneNode(false) as Element
  for (const { name } of [...copy.attributes]) if (/^(class|style|aria-|data-)/.test(name)) copy.removeAttribute(name)
  const style = getComputedStyle(element)
  const isText = element.localName === 'text'
  if (element.localName !== 'g') {
    for (const paint of paints) paintOn(copy, paint, style, plain)
    for (const look of isText ? textLooks : shapeLooks) copyLook(copy, look, style)
  }
  for (const child of element.childNodes)
    copy.append(child instanceof Element ? resolved(child, plain) : child.cloneNode())
  return copy
}

function paintOn(
  copy: Element,
  paint: (typeof paints)[number],
  style: CSSStyleDeclaration,
  plain: (colour: string) => PlainColour,
): void {
  const value = style.getPropertyValue(paint)
  if ((paint === 'stop-color') !== (copy.localName === 'stop') || value === '') return
  // Neither a colour: nothing, or a gradient of the same picture.
  if (value === 'none' || value.startsWith('url(')) return copy.setAttribute(paint, value)
  const { hex, alpha } = plain(value)
  const opacity = alpha * Number(style.getPropertyValue(opacities[paint]) || 1)
  put(copy, { [paint]: hex, ...(opacity < 1 && { [opacities[paint]]: opacity }) })
}

function copyLook(copy: Element, look: string, style: CSSStyleDeclaration): void {
  const value = style.getPropertyValue(look)
  if (value !== '' && value !== 'none' && value !== 'normal') copy.setAttribute(look, value)
}

function put(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
