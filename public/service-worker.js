/*
 * Runs beside the pages, loaded by /sw.js, which names the build. It shows desktop notifications and leads to what they
 * tell, and keeps the pages so that they open without a network.
 *
 * A page is kept only together with every file that it may ever ask for, and is used only where the network fails: what
 * it opens can always load the rest of itself. Answers of the chain's nodes never come near the cache.
 */
/* global self, caches, clients, fetch, navigator, URL */

const PREFIX = 'tidemark-pages-'
const CACHE = PREFIX + self.BUILD
const POOLS = '/dashboard/cooperative-savings'
const PAGES = ['/', POOLS, ...['/activity', '/address', '/following', '/pool'].map((room) => POOLS + room)]
const ICON = '/icon-192.png'
/** Files of the build, as pages, scripts and style sheets name them. */
const NAMED = /\b(?:chunks|media)\/[\w.~-]+\.(?:js|css|woff2|svg|png)\b/g
const NAMES_OTHERS = /\.(?:js|css)$/
/** Tabs of the version before go on until they are closed. */
const VERSIONS_KEPT = 2

self.addEventListener('install', (event) => event.waitUntil(keepPages()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && PAGES.includes(pathname)) event.respondWith(openPage(request, pathname))
  // Its name changes with its contents: a kept one is the one.
  else if (pathname.startsWith('/_next/static/')) event.respondWith(openFile(request))
})

self.addEventListener('message', (event) => {
  const { type, files, answer } = event.data
  if (type === 'activate') void self.skipWaiting()
  else if (type === 'holds') event.waitUntil(holdsAll(files).then((holds) => answer.postMessage(holds)))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(show(event.notification.data?.url))
})

/** Keeps every page with all its files, or, when one of them cannot be had, nothing: then this version is not installed. */
async function keepPages() {
  if (navigator.connection?.saveData) return
  const cache = await caches.open(CACHE)
  const pages = await Promise.all(PAGES.map(async (path) => [path, await download(path)]))
  const seen = new Set()
  let texts = await Promise.all(pages.map(([, page]) => page.clone().text()))
  while (texts.length > 0) {
    const names = texts.flatMap((text) => text.match(NAMED) ?? []).filter((name) => !seen.has(name))
    texts = await Promise.all(
      [...new Set(names)].map(async (name) => {
        seen.add(name)
        const path = `/_next/static/${name}`
        const file = await download(path)
        await cache.put(path, file.clone())
        return NAMES_OTHERS.test(name) ? file.text() : ''
      }),
    )
  }
  await cache.put(ICON, await download(ICON))
  // Last, so that no page is there before its files.
  for (const [path, page] of pages) await cache.put(path, page)
}

async function download(path) {
  const response = await fetch(path, { cache: path.startsWith('/_next/static/') ? 'default' : 'no-cache' })
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`)
  return response
}

async function takeOver() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(names.slice(0, Math.max(0, names.length - VERSIONS_KEPT + 1)).map((name) => caches.delete(name)))
  await clients.claim()
}

/** The page from the network; the kept one, whatever its parameters, where there is none. */
async function openPage(request, pathname) {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await caches.match(pathname, { cacheName: CACHE, ignoreVary: true })
    if (kept) return kept
    throw error
  }
}

async function openFile(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** Whether these files are of this version: a page that has them needs no newer one. */
async function holdsAll(files) {
  const cache = await caches.open(CACHE)
  const held = await Promise.all(files.map((file) => cache.match(file)))
  return held.every(Boolean)
}

/** Brings the tab to the front that shows the page, or opens it. */
async function show(path) {
  const wanted = new URL(typeof path === 'string' ? path : POOLS, self.location.origin)
  const url = wanted.origin === self.location.origin ? wanted.href : new URL(POOLS, self.location.origin).href
  const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const shown = tabs.find((tab) => tab.url === url)
  if (shown) await shown.focus()
  else await clients.openWindow(url)
}
