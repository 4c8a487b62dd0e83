const lowest = [20, 19]

/** Ends the process with one sentence when this Node is older than the product promises to support. */
export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return
  console.error(`Tidemark needs Node ${lowest.join('.')} or newer; this is ${process.version}. See https://nodejs.org`)
  process.exit(1)
}
