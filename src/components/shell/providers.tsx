'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useDocumentLanguage } from '@/hooks/use-document-language'

/** What every page needs around it. The wallet brings its own when it is asked for. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }))
  useDocumentLanguage()
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
