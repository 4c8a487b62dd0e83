/** Names are unbounded: what stands beyond this is not searched. */
const SEARCHED = 300

/** A text as it is searched: without accents and capitals, so that `Qosqó` is found by `qosqo`. */
export function searchText(text: string): string {
  return text
    .slice(0, SEARCHED)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
