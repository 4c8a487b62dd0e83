import type { AbiItem, AbiParameter } from 'viem'

/** Types, names, order and `indexed` of parameters: all that makes two of them mean the same. */
const parameter = (item: AbiParameter & { indexed?: boolean }): string => {
  const inside = 'components' in item ? `(${item.components.map(parameter).join(',')})` : ''
  return `${item.type}${inside}${item.indexed ? ' indexed' : ''} ${item.name ?? ''}`.trim()
}

const list = (items: readonly AbiParameter[]) => items.map(parameter).join(', ')

/** One line that two interface items share exactly when callers and readers cannot tell them apart. */
export const normalForm = (item: AbiItem): string => {
  if (item.type === 'function') {
    return `function ${item.name}(${list(item.inputs)}) ${item.stateMutability} returns (${list(item.outputs)})`
  }
  if (item.type === 'event' || item.type === 'error') return `${item.type} ${item.name}(${list(item.inputs)})`
  return item.type
}
