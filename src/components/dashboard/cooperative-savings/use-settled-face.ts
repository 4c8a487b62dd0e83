import { useEffect, useState } from 'react'
import type { Face } from './connection-face'

/** A loss that heals within this time is not worth a word. */
const PATIENCE_MS = 2000

/** The face to show: RECONNECTING takes over only once it has lasted, every other face at once. */
export function useSettledFace(face: Face): Face {
  const [settled, setSettled] = useState(face)
  if (face !== 'reconnecting' && settled !== face) setSettled(face)
  const waiting = face === 'reconnecting' && settled !== face
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setSettled('reconnecting'), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [waiting])
  return settled
}
