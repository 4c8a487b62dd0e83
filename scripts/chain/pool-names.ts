import type { Random } from './random'

const causes = [
  'Ahorro para la casa', 'Junta de ahorro', 'Pandero', 'Tanda', 'Fondo escolar', 'Fondo de emergencia', 'La vaquita',
  'Ahorro navideño', 'Viaje a Cusco', 'Techo nuevo', 'Semillas y riego', 'Taller de costura', 'Moto del delivery',
  'Quinceañera de Lucía', 'Cooperativa de café', 'Club de bici', 'Community fund', 'Rainy day savings', 'School supplies',
  'Wedding fund', 'Road trip', 'First home', 'Studio rent', 'Garden tools', 'Family bitcoin', 'Olla común',
] // prettier-ignore

const people = [
  'Miraflores', 'de Ayacucho', 'Arequipa', 'San Juan', 'del barrio', 'de la oficina', 'los primos', 'las comadres',
  'Medellín', 'Oaxaca', 'Rosario', 'Valparaíso', 'de Doña Carmen', 'los de la U', '2027', 'Team Norte', 'Mercado Central',
  'del 5.º B', 'Puno', 'El Alto', 'Antigua', 'León', 'of friends', 'night shift', 'by the lake',
] // prettier-ignore

/** A plausible name in the languages of the people who save this way. */
export const poolName = (random: Random): string => {
  const name = `${random.pick(causes)} ${random.pick(people)}`
  return random.chance(0.06) ? `${name} 🌱` : name
}
