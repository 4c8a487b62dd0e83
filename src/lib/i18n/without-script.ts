import type { Language } from './language'

/** What the server says to those without JavaScript: in every language, as nothing can choose one. */
export const withoutScript = {
  en: 'This page needs JavaScript: your own browser reads the public record of the network, so that nobody stands in between. Please switch it on for this site and load the page again.',
  es: 'Esta página necesita JavaScript: tu propio navegador lee el registro público de la red, para que no haya intermediarios. Actívalo para este sitio y vuelve a cargar la página.',
} satisfies Record<Language, string>
