import type { contract as english } from '../en/contract'

export const contract: typeof english = {
  paused: 'En pausa.',
  pausedExplained:
    'En este momento no se puede abrir ningún fondo ni hacer aportes. Los integrantes siguen pudiendo sacar su dinero.',
  emergency: 'Modo de emergencia.',
  emergencyExplained:
    'Lo activaron quienes administran el contrato: los integrantes pueden sacarlo todo de inmediato, y no se cobra comisión sobre su rendimiento.',
}
