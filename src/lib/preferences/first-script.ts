/**
 * Runs in the document's head, before anything is painted. The server's HTML is in English: for a viewer of another
 * language it sets the document's language and leaves `data-words` until the words are there (`useDocumentLanguage`);
 * the style sheet hides the page meanwhile, and a timer shows it whatever happens.
 * Plain text, as it is hashed for the Content-Security-Policy and runs before any module.
 */
export const firstScript = `(() => {
const root = document.documentElement
const read = (name) => { try { return localStorage.getItem('tidemark:' + name) } catch { return null } }
const known = (tag) => /^(en|es)(-|$)/i.exec(tag || '')?.[1].toLowerCase()
const language = known(read('language')) || (navigator.languages || []).map(known).find(Boolean) || 'en'
if (language !== 'en') {
root.lang = root.dataset.words = language
setTimeout(() => delete root.dataset.words, 4000)
}
})()`
