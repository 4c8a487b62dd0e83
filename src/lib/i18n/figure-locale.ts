let locale = 'en'

/** How figures inside the words are written: as all others on the page. */
export function figureLocale(): string {
  return locale
}

export function setFigureLocale(tag: string): void {
  locale = tag
}
