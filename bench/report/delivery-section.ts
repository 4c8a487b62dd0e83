import type { DeliveryResult } from '../delivery/run-delivery'
import type { Verdict } from '../delivery/judge-delivery'
import { deliveryChart } from './delivery-chart'
import { orReason, picture, type Section } from './section'
import { table } from './table'

const FILE = 'bench-delivery.svg'

const once = ({ exactlyOnce, events }: Verdict): string => `${exactlyOnce} of ${events}`

const faults = ({ lost, doubled, outOfPlace, phantom }: Verdict): string =>
  [lost, doubled, outOfPlace, phantom].every((number) => number === 0)
    ? '0'
    : `${lost} / ${doubled} / ${outOfPlace} / ${phantom}`

/** The tables of what arrived. */
export function deliverySection(result: DeliveryResult, clients: readonly string[]): Section {
  const { scenarios, cells, blockEveryMs, reorganisations } = result
  const grid = (say: (verdict: Verdict) => string): string =>
    table(
      ['client', ...scenarios],
      clients.map((client) => [client, ...scenarios.map((name) => orReason(cells.get(name)?.get(client), say))]),
    )
  const thrown = clients.filter((client) =>
    scenarios.some((name) => {
      const cell = cells.get(name)?.get(client)
      return cell !== undefined && typeof cell !== 'string' && cell.uncaught > 0
    }),
  )
  const markdown = `## Delivery

${picture('Share of events delivered exactly once, by client and fault', FILE)}

One event a block, a block every ${blockEveryMs} ms, all clients on one chain at the same time, each fault with a relay of its own
between the clients and the node. A *cut* ends every connection; *half-open* connections stay open and carry nothing any more;
in an *outage* every connection is reset, HTTP too. The reorganisations are on a second chain: ${reorganisations} times the last three blocks
are replaced, of their three events one comes back in another block, two never, one is new, and the node sends no removal notice.

Delivered exactly once:

${grid(once)}

Lost / doubled / out of place / phantom (0 where all four are):

${grid(faults)}

*Lost*: on the chain, never called back. *Doubled*: called back more than once. *Phantom*: held at the end, not on the chain. *Out of
place*: behind a later event in the list that the client ends with – its own where it keeps one (Tidemark), else its callbacks in
their order. A log that is found late is called back late, by every client that fills gaps at all; events called back after one of a
later block:

${grid(({ late }) => String(late))}
${thrown.length > 0 ? `\nErrors that the client itself left uncaught, which would end a process, were caught by the bench for: ${thrown.join(', ')}.\n` : ''}`
  return { markdown, image: { file: FILE, svg: deliveryChart(result, clients) } }
}
