import type { ChainVersion } from './ticking-chain'

interface Line {
  type: 'apply' | 'revert' | 'coverage' | 'state' | 'undecodable'
  blockNumber: number
  blockHash: string
  logIndex: number
  via: 'push' | 'pull'
  from: number
  through: number
  state: string
  source: string
}

interface Claim {
  from: number
  through: number
  ids: string
}

const idsWithin = (logs: Iterable<{ block: number; id: string }>, from: number, through: number): string =>
  [...logs]
    .filter(({ block }) => block >= from && block <= through)
    .map(({ id }) => id)
    .sort()
    .join()

/** What the lines of `watch` add up to, and every way in which they contradict themselves. */
export class WatchFold {
  readonly held = new Map<string, { block: number; id: string }>()
  readonly contradictions: string[] = []
  readonly states: string[] = []
  readonly vias: Line['via'][] = []
  reverts = 0
  coverage: { from: number; through: number } | null = null
  private readonly claims: Claim[] = []

  take(text: string): void {
    const line = JSON.parse(text) as Line
    if (line.type === 'state') this.states.push(`${line.state} ${line.source}`)
    else if (line.type === 'coverage') this.claim(line)
    else if (line.type === 'apply') this.apply(line)
    else if (line.type === 'revert') this.revert(line)
    else this.contradictions.push(`cannot be decoded: ${text}`)
  }

  /** The newest coverage holds the whole chain, and what is held is exactly the chain's. */
  equals(version: ChainVersion, fromBlock: number): boolean {
    const { coverage } = this
    if (!coverage || coverage.from > fromBlock || coverage.through < version.head) return false
    return idsWithin(this.held.values(), 0, Infinity) === idsWithin(version.logs, 0, Infinity)
  }

  /** Claims of coverage that were true of no version of the chain. */
  falseClaims(versions: readonly ChainVersion[]): Claim[] {
    return this.claims.filter(
      ({ from, through, ids }) =>
        !versions.some(({ head, logs }) => head >= through && idsWithin(logs, from, through) === ids),
    )
  }

  private apply(line: Line): void {
    const id = `${line.blockHash}:${line.logIndex}`
    if (this.held.has(id)) this.contradictions.push(`applied twice: block ${line.blockNumber}, log ${line.logIndex}`)
    if (this.isCovered(line.blockNumber)) this.contradictions.push(`applied in covered block ${line.blockNumber}`)
    this.held.set(id, { block: line.blockNumber, id })
    this.vias.push(line.via)
  }

  private revert(line: Line): void {
    const id = `${line.blockHash}:${line.logIndex}`
    if (!this.held.delete(id)) this.contradictions.push(`reverted without an apply: block ${line.blockNumber}`)
    if (this.isCovered(line.blockNumber)) this.contradictions.push(`reverted in covered block ${line.blockNumber}`)
    this.reverts++
  }

  private claim({ from, through }: Line): void {
    this.coverage = { from, through }
    this.claims.push({ from, through, ids: idsWithin(this.held.values(), from, through) })
  }

  private isCovered(block: number): boolean {
    return this.coverage !== null && block >= this.coverage.from && block <= this.coverage.through
  }
}
