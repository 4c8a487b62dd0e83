import type { Tone } from './preferences'
import { toneNotes } from './tone-notes'

/** A note that begins at once clicks. Seconds. */
const ATTACK = 0.008
/** What fades exponentially never reaches nothing. */
const SILENT = 0.0001

let context: AudioContext | null = null

/** Whether this page may be heard: browsers keep it silent until somebody pressed something in it. */
export function canBeHeard(): boolean {
  return typeof AudioContext !== 'undefined' && navigator.userActivation.hasBeenActive
}

/** Plays a tone, `volume` from 0 to 1. Nothing is heard where the browser keeps the page silent. */
export async function playTone(tone: Tone, volume: number): Promise<void> {
  if (!canBeHeard()) return
  context ??= new AudioContext()
  await context.resume()
  for (const note of toneNotes[tone]) {
    const start = context.currentTime + note.at
    const end = start + note.fade
    const loudness = new GainNode(context, { gain: SILENT })
    loudness.gain.setValueAtTime(SILENT, start)
    loudness.gain.linearRampToValueAtTime(Math.max(SILENT, volume * 0.5), start + ATTACK)
    loudness.gain.exponentialRampToValueAtTime(SILENT, end)
    const pitch = new OscillatorNode(context, { type: note.shape, frequency: note.pitch })
    if (note.glide !== undefined) pitch.frequency.exponentialRampToValueAtTime(note.glide, end)
    pitch.connect(loudness).connect(context.destination)
    pitch.start(start)
    pitch.stop(end)
  }
}
