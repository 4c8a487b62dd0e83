import type { Catalogue } from '../en'

export const welcome: Catalogue['welcome'] = {
  title: '¿Es tu primera vez aquí?',
  points: {
    what: 'Un fondo es un ahorro que varias personas tienen en común: cada una aporta en bitcoin, y lo que aportó sigue siendo su parte.',
    who: 'El dinero está en un programa de la red, no en Tidemark ni en manos de quien abrió el fondo, y cada integrante saca el suyo con su propia billetera.',
    risk: 'El programa puede tener fallas o quedar detenido, el precio del bitcoin baja igual que sube, y una billetera perdida se pierde para siempre: ahorra solo lo que no te haga falta.',
  },
  faucet: 'Conseguir monedas de prueba',
  dismiss: 'Entendido',
}
