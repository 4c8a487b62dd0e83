/** The words of a part that is fetched on demand, in the viewer's language: they come with the part, not with the page. */
export function useLateCopy<Words>(words: { en: Words }): Words {
  return words.en
}
