import type { Catalogue } from '../en'

export const landing: Catalogue['landing'] = {
  heading: 'Mira cada fondo de ahorro en el momento en que se abre',
  lead: 'Muchas personas ahorran juntas en fondos que viven en una red pública. Tidemark muestra cada uno en el momento, y siempre dice hasta dónde está completo lo que ves.',
  open: 'Ver los fondos',
  points: [
    {
      title: 'En el momento',
      text: 'Un fondo nuevo, un integrante nuevo, un retiro: en tu pantalla menos de un segundo después de que la red lo confirma.',
    },
    {
      title: 'Sin que falte nada',
      text: 'Como la línea que deja el agua, una marca muestra hasta dónde se ha revisado todo. Si algo llega tarde, te lo dice.',
    },
    {
      title: 'Sin intermediarios',
      text: 'Tu propio navegador lee el registro público. No hay cuenta que abrir ni nada que entregar.',
    },
  ],
  page: {
    heading: 'Fondos de ahorro',
    title: 'Fondos de ahorro, en vivo – Tidemark',
    lead: 'Todos los fondos de ahorro cooperativo de esta red, en el momento: quién abre uno, quién se une y cuánto se ahorra.',
  },
}
