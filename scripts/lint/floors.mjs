import { posix, relative, sep } from 'node:path'
import { importedPaths } from './imported-paths.mjs'

const floors = ['lib', 'hooks', 'components', 'app']
const engine = 'lib/blockchain/engine'

/** Packages that belong to floors above `lib`. */
const framework = /^(react|react-dom|next|wagmi|@tanstack\/react-query|framer-motion|sonner|lucide-react|geist)(\/|$)/

const within = (path, folder) => path === folder || path.startsWith(`${folder}/`)

/** Files beside the floors (`src/proxy.ts`, `src/instrumentation.ts`) are entrances of the framework, as `app` is. */
const floorOf = (path) => {
  const level = floors.indexOf(path.split('/')[0])
  return level === -1 ? floors.length - 1 : level
}

/** The path below `src` that a specifier names; null for a package; starts with `../` when it leaves `src`. */
const pathBelowSource = (file, specifier) => {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2))
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), specifier))
  return null
}

const complaint = (file, specifier, typeOnly) => {
  const target = pathBelowSource(file, specifier)
  if (target === null) {
    if (!within(file, 'lib') || !framework.test(specifier)) return null
    if (typeOnly && within(specifier, 'next')) return null
    return `src/lib knows no framework: it must not import '${specifier}'.`
  }
  if (target.startsWith('../')) return `src must not import '${specifier}', which lies outside src.`
  if (within(file, engine) && !within(target, engine))
    return `The engine knows neither pools nor configuration nor anything else outside its folder: not '${specifier}'.`
  if (floorOf(target) > floorOf(file))
    return `A lower floor must not import a higher one (app > components > hooks > lib): not '${specifier}'.`
  return null
}

/** The floors of `src`: app > components > hooks > lib, and the engine, which stands alone. */
export const floorRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(posix.join(context.cwd, 'src'), context.filename).split(sep).join('/')
    if (file.startsWith('../')) return {}
    return importedPaths((node, specifier, typeOnly) => {
      const message = complaint(file, specifier, typeOnly)
      if (message) context.report({ node, message })
    })
  },
}
