const passesOn = ({ type, declaration }) => type === 'ExportNamedDeclaration' && declaration === null

/** A module that only passes on what others export hides where things come from, and ties them into one bundle. */
export const noBarrelRule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    ExportAllDeclaration(node) {
      context.report({ node, message: 'Name what is exported: no `export *`.' })
    },
    Program(node) {
      const statements = node.body.filter(({ type }) => type !== 'ImportDeclaration')
      if (statements.length > 0 && statements.every(passesOn))
        context.report({ node, message: 'No barrels: import from the module that declares the thing.' })
    },
  }),
}
