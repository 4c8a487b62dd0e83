import type { Catalogue } from '../en'

export const errors: Catalogue['errors'] = {
  notFoundTitle: '404 – Tidemark',
  notFound: 'Aquí no hay ninguna página',
  notFoundText: 'Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.',
  toPools: 'Ir a los fondos',
  broken: 'Algo salió mal',
  brokenText: 'Esta parte del sitio dejó de funcionar. Tus ahorros no corren peligro: este sitio solo lee.',
  widget: 'Esta parte no se pudo mostrar.',
  again: 'Intentar de nuevo',
}
