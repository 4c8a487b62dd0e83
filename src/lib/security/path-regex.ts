/** Pattern of one path, with or without a trailing slash, in the form that the framework's routes use. */
export function pathRegex(pathname: string): string {
  return `^${pathname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:/)?$`
}
