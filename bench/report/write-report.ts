import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { projectRoot } from '../../scripts/chain/project-root'
import { bareSocket, peers, tidemark, type Contender } from '../client/contenders'
import { parts, type Part, type Results } from '../results'
import { deliverySection } from './delivery-section'
import type { Section } from './section'
import { blockSection, latencySection } from './speed-sections'
import { table } from './table'
import { targetsTable } from './targets'
import { trafficSection } from './traffic-section'
import { herdSection, historySection, memorySection } from './volume-sections'

export interface RunFacts {
  /** How the bench was called. */
  command: string
  seconds: number
  /** With the numbers that the targets were set for. */
  isFull: boolean
  /** Why peers could not take part; null when they could. */
  peersMissing: string | null
  versions: ReadonlyMap<string, string>
  failures: ReadonlyMap<Part, string>
}

const clients = [bareSocket, tidemark, ...peers].map(({ name }) => name)

const sectionOf: { [P in Part]: (result: NonNullable<Results[P]>) => Section } = {
  delivery: (result) => deliverySection(result, clients),
  latency: (result) => latencySection(result, clients),
  block: (result) => blockSection(result, clients),
  history: historySection,
  herd: herdSection,
  memory: memorySection,
  traffic: trafficSection,
}

function sections(results: Results, failures: RunFacts['failures']): Section[] {
  return parts.map((part) => {
    const result = results[part]
    // The table above pairs each part with its own result.
    if (result) return (sectionOf[part] as (result: unknown) => Section)(result)
    const failure = failures.get(part)
    const title = part[0]?.toUpperCase() + part.slice(1)
    return { markdown: `## ${title}\n\n${failure ? `Could not run: ${failure}` : 'Not run this time.'}\n` }
  })
}

function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.version} on ${platform()}, ${cpus().length} processors, ${gigabytes} GB, load at the end ${(loadavg()[0] ?? 0).toFixed(1)}`
}

function clientNotes(versions: RunFacts['versions']): string {
  const row = ({ name, note }: Contender): string[] => [name, note, versions.get(name) ?? '']
  const rows = [bareSocket, tidemark, ...peers].map(row)
  return table(['client', 'set up as', 'version'], rows, 3)
}

/** Writes the report and its pictures under `folder`; returns the Markdown. */
export async function writeReport(folder: string, results: Results, facts: RunFacts): Promise<string> {
  const written = sections(results, facts.failures)
  const text = `# Benchmarks

Written by \`${facts.command}\`; every figure on this page is of that one run (${new Date().toISOString().slice(0, 10)}, ${Math.round(facts.seconds)} s).
${machine()}. Other programs share such a machine: ratios are worth more than milliseconds, and a second run differs.

${facts.isFull ? targetsTable(results) : 'With smaller numbers than the full run: its targets do not apply.'}

Everything but the history and the herd runs on a real node (anvil) through one relay of bytes. Each client is a process of its own.
The node leaves Nagle's algorithm on; the relay makes TCP acknowledge at once, for all clients, as if it were off. All clients follow
and decode the same event of one contract.

${clientNotes(facts.versions)}
${facts.peersMissing ? `\nThe other clients could not take part: ${facts.peersMissing}\n` : ''}
${written.map((section) => section.markdown).join('\n')}`
  // Pages of the repository are held to its own layout.
  const markdown = await format(text, {
    ...(await resolveConfig(join(projectRoot(), 'docs/x.md'))),
    parser: 'markdown',
  })
  mkdirSync(join(folder, 'images'), { recursive: true })
  writeFileSync(join(folder, 'benchmarks.md'), markdown)
  for (const { image } of written) if (image) writeFileSync(join(folder, 'images', image.file), image.svg)
  return markdown
}
