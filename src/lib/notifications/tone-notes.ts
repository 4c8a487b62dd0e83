import type { Tone } from './preferences'

/** One note of a tone: when it begins and how long it fades, in seconds, and its pitch in hertz. */
interface Note {
  at: number
  fade: number
  pitch: number
  /** The pitch it glides to, where it does. */
  glide?: number
  shape: OscillatorType
}

/** Short sounds, made when they are played: there is nothing to fetch. */
export const toneNotes: Record<Tone, readonly Note[]> = {
  drop: [{ at: 0, fade: 0.22, pitch: 1046, glide: 523, shape: 'sine' }],
  bell: [
    { at: 0, fade: 0.7, pitch: 784, shape: 'sine' },
    { at: 0.12, fade: 0.8, pitch: 1175, shape: 'sine' },
  ],
  wood: [
    { at: 0, fade: 0.09, pitch: 392, shape: 'triangle' },
    { at: 0.11, fade: 0.11, pitch: 523, shape: 'triangle' },
  ],
}
