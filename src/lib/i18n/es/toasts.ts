import type { Catalogue } from '../en'
import { counted } from '../en/counted'

export const toasts: Catalogue['toasts'] = {
  region: 'Mensajes',
  close: 'Cerrar',
  titles: {
    PoolCreated: 'Nuevo fondo cooperativo',
    MemberJoined: 'Alguien hizo un aporte',
    MemberLeft: 'Un integrante salió',
    PartialWithdrawal: 'Un integrante retiró dinero',
    YieldClaimed: 'Un integrante cobró su rendimiento',
    PoolStatusUpdated: 'Un fondo ya está activo',
    PoolClosed: 'Se cerró un fondo',
  },
  newPools: (count) => counted(count, 'fondo nuevo', 'fondos nuevos'),
  announced: (count) =>
    count === 1 ? 'Se abrió 1 fondo nuevo.' : `Se abrieron ${counted(count, 'fondo nuevo', 'fondos nuevos')}.`,
  burst: (pools, others) => {
    if (others === 0) return counted(pools, 'fondo nuevo', 'fondos nuevos')
    return pools === 0
      ? counted(others, 'movimiento nuevo', 'movimientos nuevos')
      : `${counted(pools, 'fondo nuevo', 'fondos nuevos')} y ${counted(others, 'movimiento más', 'movimientos más')}`
  },
  late: (count) => `${counted(count, 'movimiento', 'movimientos')} mientras no estabas`,
  lateText: 'Los fondos y las cifras ya los incluyen.',
  inFeed: 'Cada uno está en «Lo más reciente».',
}
