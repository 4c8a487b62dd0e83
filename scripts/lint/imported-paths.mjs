/**
 * Visitors that call `report(node, specifier, typeOnly)` for everything a module names as a source, in whatever form:
 * import, re-export, import(), require(), and import types.
 */
export const importedPaths = (report) => {
  const source = (typeOnly) => (node) => {
    if (typeof node.source?.value === 'string') report(node.source, node.source.value, typeOnly(node))
  }
  return {
    ImportDeclaration: source((node) => node.importKind === 'type'),
    ExportNamedDeclaration: source((node) => node.exportKind === 'type'),
    ExportAllDeclaration: source((node) => node.exportKind === 'type'),
    ImportExpression: source(() => false),
    TSImportType: source(() => true),
    CallExpression(node) {
      const [first] = node.arguments
      if (node.callee.name === 'require' && typeof first?.value === 'string') report(first, first.value, false)
    },
  }
}
