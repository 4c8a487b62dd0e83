import type { TraceEvent } from './record-trace'

const RUN = 'ThreadControllerImpl::RunTask'

/** The tasks of the page's main thread: of that renderer which had most to do. */
export const mainThreadTasks = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  )
  const busy = new Map<string, TraceEvent[]>()
  for (const event of events) {
    const thread = `${event.pid}:${event.tid}`
    if (!mains.has(thread) || event.name !== RUN || event.ph !== 'X') continue
    const tasks = busy.get(thread)
    if (tasks) tasks.push(event)
    else busy.set(thread, [event])
  }
  return [...busy.values()].sort((a, b) => b.length - a.length)[0] ?? []
}
