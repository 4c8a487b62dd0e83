import type { AbiParameter } from 'viem'

/** A decoded value with every address in it in lower case; told by the type, because a text may look like an address. */
export function lowerAddresses(param: AbiParameter, value: unknown): unknown {
  const element = /^(.*)\[\d*\]$/.exec(param.type)?.[1]
  if (element !== undefined) {
    const item = { ...param, type: element }
    return Array.isArray(value) ? value.map((entry) => lowerAddresses(item, entry)) : value
  }
  if (param.type === 'address') return typeof value === 'string' ? value.toLowerCase() : value
  if (!('components' in param) || typeof value !== 'object' || value === null) return value
  const lowered = param.components.map((component, index) => {
    const key = Array.isArray(value) ? String(index) : (component.name ?? String(index))
    return [key, lowerAddresses(component, (value as Record<string, unknown>)[key])] as const
  })
  return Array.isArray(value) ? lowered.map(([, entry]) => entry) : Object.fromEntries(lowered)
}
