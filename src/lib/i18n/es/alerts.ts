import type { Catalogue } from '../en'

export const alerts: Catalogue['alerts'] = {
  flapping: 'La conexión se corta a menudo. Las novedades pueden llegar tarde.',
  slow: 'La red responde con lentitud.',
  'heads-stopped': 'La red dejó de crear bloques. No falta nada: no está pasando nada.',
  memory: 'Esta página usa mucha memoria. Volver a cargarla ayuda.',
  'no-events': 'No ha pasado nada en la última hora. Todo está bien, solo hay calma.',
  'wrong-chain': 'La dirección configurada para este sitio es de otra red. No se pueden mostrar las cifras.',
  'no-contract': 'No hay ningún contrato de ahorro en la dirección configurada para este sitio.',
  'final-reorg': 'La red deshizo bloques que parecían definitivos. Se está leyendo todo de nuevo.',
  'audit-mismatch': 'Una revisión encontró una diferencia. Se está leyendo todo de nuevo.',
  storage: 'Este navegador no deja que la página recuerde. El historial se lee de nuevo en cada visita.',
  evicted: 'Hay más historial del que este navegador guarda. Los movimientos más antiguos quedan fuera.',
  snapshot: 'No se pudo usar el historial que viene con esta página. Se lee de la red.',
  'range-refused': 'La red no quiso entregar una parte del historial. Se le pide de nuevo en partes más pequeñas.',
  undecodable: 'Algunos registros no se pudieron entender y se dejan fuera.',
  clock: 'El reloj de este dispositivo está desajustado por más de dos minutos. Las horas siguen el reloj de la red.',
}
