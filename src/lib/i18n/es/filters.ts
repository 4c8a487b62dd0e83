import type { Catalogue } from '../en'
import { counted } from '../en/counted'

export const filters: Catalogue['filters'] = {
  more: 'Más filtros',
  moreSet: (count) => `Más filtros, ${counted(count, 'puesto', 'puestos')}`,
  loading: 'Cargando los filtros',
  failed: 'No se pudieron cargar los filtros.',
  again: 'Intentar de nuevo',
  reset: 'Quitar estos filtros',
  mine: 'Míos',
  followed: 'Seguidos',
  creator: 'Abierto por',
  size: 'Ahorro del fondo',
  sizes: {
    all: 'Cualquier cantidad',
    small: 'menos de 0.01 BTC',
    medium: 'de 0.01 a 0.1 BTC',
    large: 'de 0.1 a 1 BTC',
    huge: '1 BTC o más',
  },
  from: 'Desde el día',
  to: 'Hasta el día',
  openedFrom: 'Abierto desde',
  openedTo: 'Abierto hasta',
  address: 'Dirección (0x…)',
}
