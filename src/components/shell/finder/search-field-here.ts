/** The field that searches what the page lists; null where there is none. */
export function searchFieldHere(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('main input[type=search]')
}
