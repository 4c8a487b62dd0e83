/** Attributes that are read out or seen, of elements and of our own components. */
const read = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'heading',
  'label',
  'name',
  'note',
  'placeholder',
  'summary',
  'text',
  'title',
])
/** On these elements `name` is for the machine. */
const machineNamed = new Set(['button', 'fieldset', 'form', 'iframe', 'input', 'meta', 'select', 'slot', 'textarea'])

const word = /\p{L}{2}/u

/** The literals that an expression can show: itself, or what its branches and parts can. */
const shown = (node) => {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' && word.test(node.value) ? [node] : []
    case 'TemplateLiteral':
      return node.quasis.some(({ value }) => word.test(value.cooked)) ? [node] : []
    case 'ConditionalExpression':
      return [...shown(node.consequent), ...shown(node.alternate)]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return ['===', '!==', '==', '!=', 'in'].includes(node.operator) ? [] : [...shown(node.left), ...shown(node.right)]
    case 'JSXExpressionContainer':
      return shown(node.expression)
    default:
      return []
  }
}

const isRead = ({ name, parent }) =>
  read.has(name.name) && !(name.name === 'name' && machineNamed.has(parent.name.name))

/** Words that a person reads come from the catalogue, where they exist in every language. */
export const noLiteralWordsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const refuse = (nodes) => {
      for (const node of nodes)
        context.report({ node, message: 'Words belong in src/lib/i18n: this would be in one language only.' })
    }
    const children = ({ children: below }) => {
      for (const child of below) {
        if (child.type === 'JSXText') refuse(word.test(child.value) ? [child] : [])
        else refuse(shown(child))
      }
    }
    return {
      JSXElement: children,
      JSXFragment: children,
      JSXAttribute: (node) => refuse(isRead(node) ? shown(node.value) : []),
    }
  },
}
