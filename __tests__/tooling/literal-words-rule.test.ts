import { rulesBroken } from './rules-broken'

const rule = 'tidemark/no-literal-words'
const component = (jsx: string) =>
  `export function Card({ words, open }: { words: { a: string }; open: boolean }) {\n  return (\n    ${jsx}\n  )\n}\n`
const sample = (jsx: string, breaks: boolean, path = 'src/components/dashboard/card.tsx') => ({
  path,
  code: component(jsx),
  breaks,
})

const samples = [
  sample('<p>Pools</p>', true),
  sample('<p>{words.a} and more</p>', true),
  sample('<>Fondos</>', true),
  sample(`<p>{'Pools'}</p>`, true),
  sample('<p>{`${words.a} pools`}</p>', true),
  sample(`<p>{open ? 'Open' : words.a}</p>`, true),
  sample(`<p>{open && 'Open'}</p>`, true),
  sample(`<p>{words.a + ' pools'}</p>`, true),
  sample('<b aria-label="Pools">{words.a}</b>', true),
  sample('<b title={open ? `${words.a} open` : words.a}>{words.a}</b>', true),
  sample('<input placeholder="Search" />', true),
  sample('<b aria-roledescription="slide">{words.a}</b>', true),
  sample('<p>Pools</p>', true, 'src/app/card.tsx'),

  sample('<p>{words.a}</p>', false),
  sample('<p>#{words.a} · 12</p>', false),
  sample(`<p>{words.a === 'pools' ? words.a : '–'}</p>`, false),
  sample('<b title={words.a} className="text-muted" lang="es" data-state="open">{words.a}</b>', false),
  sample('<input name="search" type="text" aria-label={words.a} />', false),
  sample('<p>Pools</p>', false, 'src/components/design/card.tsx'),
]

let found: string[][]
beforeAll(() => {
  found = rulesBroken(samples)
})

test.each(
  samples.map(({ path, code, breaks }, index) => [
    breaks ? 'refuses' : 'allows',
    path,
    code.split('\n')[2]?.trim(),
    index,
  ]),
)('%s in %s: %s', (verdict, _path, _jsx, index) => {
  expect(found[index as number]?.filter((broken) => broken === rule)).toEqual(verdict === 'refuses' ? [rule] : [])
})
