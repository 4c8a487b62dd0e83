import type { Catalogue } from '../en'

export const shell: Catalogue['shell'] = {
  name: 'Tidemark',
  title: 'Tidemark – fondos de ahorro, en vivo',
  description: 'Mira cómo se abren, crecen y se cierran los fondos de ahorro cooperativo, y hasta dónde no falta nada.',
  skip: 'Ir al contenido',
  navigation: 'Principal',
  home: 'Tidemark, inicio',
  pools: 'Fondos',
  following: 'Siguiendo',
  activity: 'Movimientos',
  help: 'Ayuda',
  find: 'Buscar (Ctrl K)',
  findFailed: 'No se pudo cargar. Intenta de nuevo.',
  testNetwork: 'Red de prueba',
  testNetworkNote: 'Las monedas de esta red no tienen valor.',
  footer: 'Tu propio navegador lee directamente de la red. Tidemark no guarda dinero ni claves.',
}
