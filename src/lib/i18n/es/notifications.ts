import type { Catalogue } from '../en'

export const notifications: Catalogue['notifications'] = {
  newPool: {
    title: '¡Se abrió un fondo cooperativo!',
    body: (name, creator) => `${name}, de ${creator}`,
  },
  burst: 'Todos están en «Lo más reciente».',
  label: 'Notificaciones en este dispositivo',
  turnOn: 'Avísame de los fondos nuevos',
  allow: 'Permitir notificaciones en este dispositivo',
  states: {
    granted:
      'Las notificaciones están activadas. Para desactivarlas, abre los ajustes del sitio en tu navegador y quita el permiso.',
    denied:
      'Las notificaciones están bloqueadas para este sitio. Para permitirlas, haz clic en el icono junto a la dirección, abre los permisos, pon «Notificaciones» en «Permitir» y vuelve a cargar la página.',
    default: 'Recibe mensajes en este dispositivo, también mientras miras otra cosa.',
    unsupported: 'Este navegador no puede mostrar notificaciones.',
    insecure: 'Las notificaciones necesitan una dirección segura (https). Abre este sitio por su dirección https.',
    'install-first':
      'En iPhone y iPad, primero agrega este sitio a la pantalla de inicio: Compartir y luego «Agregar a inicio». Ahí podrás activar las notificaciones.',
  },
  short: {
    granted: 'Notificaciones: activadas',
    denied: 'Notificaciones: bloqueadas',
    default: 'Notificaciones: desactivadas',
    unsupported: 'Notificaciones: no disponibles',
    insecure: 'Notificaciones: no disponibles',
    'install-first': 'Notificaciones: primero instala',
  },
}
