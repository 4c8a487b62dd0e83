import { isRecord } from './json-rpc'

/**
 * The JSON-RPC objects of one frame: a single one, a batch, or several written one after the other (some nodes do).
 * `malformed` says that part of the frame could not be read; what could be is still returned.
 */
export function parseFrame(text: string): { messages: Record<string, unknown>[]; malformed: boolean } {
  try {
    return collect([JSON.parse(text) as unknown])
  } catch {
    return splitObjects(text)
  }
}

function collect(values: readonly unknown[]): { messages: Record<string, unknown>[]; malformed: boolean } {
  const messages: Record<string, unknown>[] = []
  let malformed = false
  for (const value of values.flat()) {
    if (isRecord(value)) messages.push(value)
    else malformed = true
  }
  return { messages, malformed }
}

function splitObjects(text: string): { messages: Record<string, unknown>[]; malformed: boolean } {
  const values: unknown[] = []
  let malformed = false
  let depth = 0
  let start = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const char = text[index]
    if (inString) {
      if (char === '\\') index++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') {
      if (depth === 0) start = index
      depth++
    } else if ((char === '}' || char === ']') && depth > 0 && --depth === 0) {
      try {
        values.push(JSON.parse(text.slice(start, index + 1)) as unknown)
      } catch {
        malformed = true
      }
    }
  }
  const split = collect(values)
  return { messages: split.messages, malformed: malformed || split.malformed || depth > 0 || values.length === 0 }
}
