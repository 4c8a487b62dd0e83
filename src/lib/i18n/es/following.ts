import type { Catalogue } from '../en'
import { counted } from '../en/counted'

export const following: Catalogue['following'] = {
  follow: (name) => `Seguir ${name}`,
  followShort: 'Seguir',
  followedShort: 'Siguiendo',
  followed: 'Sigues este fondo. Presiona para dejar de seguirlo.',
  notFollowed: 'Seguir este fondo',
  full: 'Sigues tantos fondos como este navegador guarda. Deja de seguir uno primero.',
  enterMine: 'Escribir mi dirección',
  whichIsMine: {
    title: '¿Cuál dirección es la tuya?',
    text: 'Escríbela una vez, sin billetera, y se encuentran los fondos que abriste o en los que ahorras.',
  },
  none: {
    title: 'Todavía no sigues ningún fondo',
    text: 'Presiona la estrella junto a un fondo, en la lista o en su página, y se guarda aquí para ti.',
  },
  page: {
    title: 'Fondos que sigo – Tidemark',
    heading: 'Siguiendo',
    lead: 'Los fondos que sigues y los tuyos, tal como cambian. Solo este navegador sabe cuáles son.',
    followed: 'Fondos que sigo',
    mine: 'Mis fondos',
    loading: 'Cargando tus fondos',
    failed: 'No se pudo cargar esta página',
    failedText: 'Revisa tu conexión e intenta de nuevo.',
    again: 'Intentar de nuevo',
    allPools: 'Ver todos los fondos',
  },
  noneMine: {
    title: 'No se encontró ningún fondo tuyo',
    text: 'Tu dirección no abrió ninguno ni tiene ahorros en ninguno. Cuando eso cambie, aparecerá aquí por sí solo.',
  },
  incomplete: 'El historial aún se está leyendo: aquí pueden faltar fondos tuyos.',
  unknown: (count) =>
    count === 1
      ? 'Un fondo que sigues no se encuentra en esta red en este momento.'
      : `${counted(count, 'fondo', 'fondos')} que sigues no se encuentran en esta red en este momento.`,
}
