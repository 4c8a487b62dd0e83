import type { Catalogue } from '../en'
import { counted } from '../en/counted'

export const ribbon: Catalogue['ribbon'] = {
  region: 'Últimos bloques',
  keys: 'Bloques, del más antiguo al más nuevo',
  block: (number) => `Bloque ${number}`,
  events: (count) => (count === 0 ? 'no pasó nada' : counted(count, 'movimiento', 'movimientos')),
  ofKind: (count, kind) => `${count} × ${kind.toLowerCase()}`,
  states: { proved: 'revisado', found: 'completado después', unproved: 'sin revisar todavía' },
  undone: (count) => `la red deshizo ${counted(count, 'movimiento', 'movimientos')}`,
  through: 'hasta aquí está todo completo',
  more: (count) => `y ${counted(count, 'movimiento más', 'movimientos más')}`,
  explorer: 'Abrir en el explorador',
  explained: {
    proved: 'Revisado: aquí no falta nada.',
    found: 'Completado después de un corte. Revisado: aquí no falta nada.',
    unproved: 'Se muestra tal como llegó. Se revisa en un momento.',
  },
}
