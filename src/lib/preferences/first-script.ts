/**
 * Runs in the document's head, before anything is painted.
 *
 * Colours: what was chosen becomes `data-theme` and `data-contrast`, which the style sheet goes by, at once and whenever
 * it is chosen anew in any tab; without a choice the system's wish holds. The browser's own bar follows. They are
 * put back when the whole document is drawn anew, as after an error.
 *
 * Language: the server's HTML is in English. For a viewer of another language this sets the document's language and leaves
 * `data-words` until the words are there (`useDocumentLanguage`); the style sheet hides the page meanwhile, and a timer
 * shows it whatever happens.
 *
 * Plain text, as it is hashed for the Content-Security-Policy and runs before any module.
 */
export const firstScript = `(() => {
const root = document.documentElement
const read = (name) => { try { return localStorage.getItem('tidemark:' + name) } catch { return null } }
const allowed = { theme: ['light', 'dark'], contrast: ['more', 'standard'] }
const chosen = {}
const wear = (name) => {
if (root.dataset[name] === chosen[name]) return
if (chosen[name]) root.dataset[name] = chosen[name]
else delete root.dataset[name]
}
const choose = (name, value) => {
chosen[name] = allowed[name].includes(value) ? value : undefined
wear(name)
}
const paintBar = () => {
const content = getComputedStyle(root).backgroundColor
for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = content
}
for (const name in allowed) choose(name, read(name))
new MutationObserver(() => Object.keys(allowed).forEach(wear)).observe(root, { attributeFilter: ['data-theme', 'data-contrast'] })
if (root.dataset.theme || root.dataset.contrast) addEventListener('DOMContentLoaded', paintBar)
addEventListener('storage', ({ key, newValue }) => {
const name = String(key).replace('tidemark:', '')
if (!Object.hasOwn(allowed, name)) return
choose(name, newValue)
paintBar()
})
const known = (tag) => /^(en|es)(-|$)/i.exec(tag || '')?.[1].toLowerCase()
const language = known(read('language')) || (navigator.languages || []).map(known).find(Boolean) || 'en'
if (language !== 'en') {
root.lang = root.dataset.words = language
setTimeout(() => delete root.dataset.words, 4000)
}
})()`
