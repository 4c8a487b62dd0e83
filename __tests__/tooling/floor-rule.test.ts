import { rulesBroken } from './rules-broken'

interface Sample {
  path: string
  code: string
  breaks: string | null
}

const floors = 'tidemark/floors'
const imports = (path: string, specifier: string, breaks: string | null): Sample => ({
  path,
  code: `import { x } from '${specifier}'\n\nexport const y = x\n`,
  breaks,
})
const text = (path: string, code: string, breaks: string | null): Sample => ({ path, code, breaks })

const page = 'src/app/page.tsx'
const card = 'src/components/dashboard/card.tsx'
const hook = 'src/hooks/web3/use-thing.ts'
const view = 'src/lib/pools/thing.ts'
const scan = 'src/lib/blockchain/engine/scan/thing.ts'

const samples: Sample[] = [
  imports(page, '@/components/dashboard/card', null),
  imports(page, '@/lib/pools/thing', null),
  imports(card, '@/hooks/web3/use-thing', null),
  imports(card, '../ui/button', null),
  imports(hook, 'react', null),
  imports(hook, '@/lib/blockchain/engine/scan/thing', null),
  imports('src/proxy.ts', '@/lib/pools/thing', null),
  imports(card, '@/app/page', floors),
  imports(card, '../../app/page', floors),
  imports(hook, '@/components/dashboard/card', floors),
  imports(hook, '../../components/dashboard/card', floors),
  imports(view, '@/hooks/web3/use-thing', floors),
  imports(view, '../../hooks/web3/use-thing', floors),
  imports(view, '../../proxy', floors),
  imports(view, '../../../scripts/chain/start-chain', floors),
  text(view, `export const load = () => import('@/components/dashboard/card')\n`, floors),
  text(view, `export { Card } from '@/components/dashboard/card'\n\nexport const y = 1\n`, floors),
  text(view, `export type Props = import('@/components/dashboard/card').Props\n`, floors),
  text(view, `import type { Props } from '@/components/dashboard/card'\n\nexport type Mine = Props\n`, floors),

  imports(view, 'viem', null),
  imports(view, 'react', floors),
  imports(view, 'react-dom/client', floors),
  imports(view, 'next/navigation', floors),
  imports(view, '@tanstack/react-query', floors),
  imports(view, '@tanstack/query-core', null),
  text(view, `import type { NextConfig } from 'next'\n\nexport type Mine = NextConfig\n`, null),

  imports(scan, '../chain-log', null),
  imports(scan, '@/lib/blockchain/engine/chain-log', null),
  imports(scan, 'viem', null),
  imports(scan, '@/lib/pools/thing', floors),
  imports(scan, '../../../pools/thing', floors),
  imports(scan, '@/lib/config/app-config', floors),
  imports(scan, '../../../config/app-config', floors),
  imports(scan, '@/lib/format/duration', floors),
  imports(scan, '../../websocket-manager', floors),

  text('src/lib/config/thing.ts', `export const url = process.env.URL\n`, null),
  text('scripts/thing.ts', `export const url = process.env.URL\n`, null),
  text(view, `export const url = process.env.URL\n`, 'no-restricted-syntax'),
  text(view, `export const url = process['env'].URL\n`, 'no-restricted-syntax'),
  text(view, `export const url = globalThis.process.env.URL\n`, 'no-restricted-syntax'),
  text(view, `const { env } = process\n\nexport const url = env.URL\n`, 'no-restricted-syntax'),
  text(view, `import { env } from 'node:process'\n\nexport const url = env.URL\n`, 'no-restricted-imports'),

  text(view, `export * from './other'\n`, 'tidemark/no-barrel'),
  text(view, `export { other } from './other'\n`, 'tidemark/no-barrel'),
  text(view, `import { other } from './other'\n\nexport { other }\n`, 'tidemark/no-barrel'),
  text(view, `import { other } from './other'\n\nconst y = other\n\nexport { y }\n`, null),

  text(view, `export const y = (x: any): number => x\n`, '@typescript-eslint/no-explicit-any'),
  text(view, `// @ts-ignore\nexport const y = 1\n`, '@typescript-eslint/ban-ts-comment'),
  text(view, `// eslint-disable-next-line no-var\nexport var y = 1\n`, 'tidemark/explained-disable'),
  text(view, `/* eslint-disable */\nexport var y = 1\n`, 'tidemark/explained-disable'),
  text(view, `export var y = 1 // eslint-disable-line\n`, 'tidemark/explained-disable'),
  text(view, `// eslint-disable-next-line no-var -- hoisted by the page's first script\nexport var y = 1\n`, null),
  text(view, `export const y = 1\n${'\n'.repeat(298)}export const z = 1\n`, null),
  text(view, `export const y = 1\n${'\n'.repeat(299)}export const z = 1\n`, 'max-lines'),
]

let found: string[][]
beforeAll(() => {
  found = rulesBroken(samples)
})

test.each(samples.map(({ path, code, breaks }, index) => [breaks ?? 'nothing', path, code.slice(0, 60).trim(), index]))(
  '%s is broken in %s by %j',
  (breaks, path, code, index) => {
    expect(found[index as number]).toEqual(breaks === 'nothing' ? [] : [breaks])
  },
)
