import { readFileSync } from 'node:fs'
import { parseAbi, type Abi } from 'viem'
import { UsageError } from './usage-error'

/** The events and whatever else is in an ABI file: a JSON array, an artifact with `.abi`, or human-readable lines. @throws UsageError */
export function readAbi(file: string): Abi {
  const abi = parseText(file, readText(file))
  if (!abi.some((item) => item.type === 'event')) throw new UsageError(`${file} holds no events.`)
  return abi
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parseText(file: string, text: string): Abi {
  try {
    return /^\s*[[{]/.test(text) ? fromJson(JSON.parse(text)) : fromLines(text.split('\n'))
  } catch (error) {
    throw new UsageError(`${file} holds no ABI: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function fromJson(value: unknown): Abi {
  const list = Array.isArray(value) ? value : (value as { abi?: unknown }).abi
  if (!Array.isArray(list)) throw new Error('neither an array nor an object with an array "abi"')
  if (list.length > 0 && list.every((item) => typeof item === 'string')) return fromLines(list)
  const wrong = list.find((item: unknown) => !isItem(item))
  if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong).slice(0, 60)} is no part of an ABI`)
  return list as Abi
}

/** An entry has a type; an event, on which all depends, a name and typed inputs as well. */
function isItem(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false
  const { type, name, inputs } = item as Record<string, unknown>
  if (type !== 'event') return typeof type === 'string'
  return typeof name === 'string' && Array.isArray(inputs) && inputs.every(isTyped)
}

const isTyped = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && typeof (input as { type?: unknown }).type === 'string'

function fromLines(lines: readonly string[]): Abi {
  const said = lines.map((line) => line.trim().replace(/;$/, '')).filter((line) => line && !/^(\/\/|#)/.test(line))
  // The types of `parseAbi` want literal strings; a file's are known only now.
  return parseAbi(said as readonly string[] as readonly ['event Any()'])
}
