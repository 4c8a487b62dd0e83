import type { Catalogue } from '../en'
import { counted } from '../en/counted'

export const activity: Catalogue['activity'] = {
  title: 'Lo más reciente',
  list: 'Últimos movimientos, el más nuevo primero',
  kinds: {
    PoolCreated: 'Fondo nuevo',
    MemberJoined: 'Aporte',
    MemberLeft: 'Salida',
    PartialWithdrawal: 'Retiro',
    YieldClaimed: 'Rendimiento',
    PoolStatusUpdated: 'Estado',
    PoolClosed: 'Cierre',
  },
  nowActive: 'ahora activo',
  nowClosed: 'ahora cerrado',
  nowOpen: 'ahora abierto',
  transaction: 'Abrir en el explorador',
  transactionOf: (what) => `${what}: abrir en el explorador`,
  newer: (count) => counted(count, 'movimiento nuevo', 'movimientos nuevos'),
  empty: 'Todavía no hay movimientos. El primero aparecerá aquí por sí solo.',
}
