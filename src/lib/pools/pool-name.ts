/** Says in the reader's language that a pool has no name to show. */
export type Unnamed = (id: number) => string

/** Everything that leaves no ink: white space, controls, format and zero-width characters, blank fillers. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u

/** What breaks a line or parts words. */
const spaces = /[\s\p{Zl}\p{Zp}]+/gu
/** Controls and format characters, the bidirectional ones among them; the two joiners stay, scripts and emoji need them. */
const unprintable = /(?![\u200c\u200d\s])[\p{Cc}\p{Cf}]/gu
const loneSurrogates = /\p{Cs}/gu

const GRAPHEMES = 80
/** Above this many UTF-16 units a "grapheme" is a pile of marks. */
const UNITS = GRAPHEMES * 32

/** A pool's name for the screen, where it is clamped and its direction isolated. An empty or invisible one is replaced. */
export function displayName(name: string, id: number, unnamed: Unnamed): string {
  return visible.test(name) ? name : unnamed(id)
}

/**
 * A pool's name where nothing protects the reader (notifications, titles, files): one line, without control and
 * bidirectional characters, at most 80 graphemes. A name that was cut ends in an ellipsis.
 */
export function plainName(name: string, id: number, unnamed: Unnamed): string {
  const text = name.replace(unprintable, '').replace(spaces, ' ').replace(loneSurrogates, '\uFFFD').trim()
  return visible.test(text) ? cut(text) : unnamed(id)
}

function cut(text: string): string {
  // Each grapheme is a unit at least; counting them takes longer than drawing the row.
  if (text.length <= GRAPHEMES) return text
  const graphemes = split(text.slice(0, UNITS).replace(loneSurrogates, ''))
  const whole = graphemes.length <= GRAPHEMES && text.length <= UNITS
  return whole
    ? text
    : `${graphemes
        .slice(0, GRAPHEMES - 1)
        .join('')
        .trimEnd()}…`
}

/** As people count characters; by code points where the platform cannot tell. */
function split(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text)
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}
