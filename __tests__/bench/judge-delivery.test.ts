import { judgeDelivery } from '../../bench/delivery/judge-delivery'
import type { SightingRow } from '../../bench/client/protocol'

const truth = [1, 2, 3].map((block) => ({ block, index: 0, hash: `0x${block}` as const }))
const seen = (block: number, hash = `0x${block}`, removed = false): SightingRow => [block, 0, hash, removed, 0]
const judge = (sightings: SightingRow[], kept: [number, number, string][] | null = null) =>
  judgeDelivery(truth, 1, { sightings, kept, uncaught: 0, says: '' })

describe('judging what a client delivered', () => {
  it('finds nothing to blame in each event once and in order', () => {
    expect(judge([seen(1), seen(2), seen(3)])).toEqual({
      events: 3,
      exactlyOnce: 3,
      lost: 0,
      doubled: 0,
      phantom: 0,
      outOfPlace: 0,
      late: 0,
      uncaught: 0,
    })
  })

  it('tells lost from doubled', () => {
    expect(judge([seen(1), seen(1), seen(3)])).toMatchObject({ exactlyOnce: 1, lost: 1, doubled: 1 })
  })

  it('counts an event of an orphaned block as phantom until it is taken back', () => {
    const orphan = seen(2, '0xorphan')
    expect(judge([seen(1), orphan, seen(2), seen(3)])).toMatchObject({ phantom: 1, exactlyOnce: 3 })
    const takenBack = seen(2, '0xorphan', true)
    expect(judge([seen(1), orphan, takenBack, seen(2), seen(3)])).toMatchObject({ phantom: 0, exactlyOnce: 3 })
  })

  it('takes a client at its own list where it keeps one, and calls the late callback late all the same', () => {
    const late = [seen(1), seen(3), seen(2)]
    expect(judge(late)).toMatchObject({ outOfPlace: 1, late: 1 })
    const list: [number, number, string][] = [1, 2, 3].map((block) => [block, 0, `0x${block}`])
    expect(judge(late, list)).toMatchObject({ outOfPlace: 0, late: 1 })
  })

  it('leaves out what came before counting began', () => {
    expect(judge([seen(0), seen(1), seen(2), seen(3)])).toMatchObject({ exactlyOnce: 3, phantom: 0 })
  })
})
