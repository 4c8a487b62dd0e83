export const PALETTE = { own: '#1583b8', peer: '#94a6b9', lost: '#c2562d', ok: '#10895f' }

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('`', '')
}

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1f2933}.title{font-size:15px;font-weight:600}.quiet{fill:#616e7c}.own{font-weight:600}
.paper{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e7eb}.quiet{fill:#9aa5b1}.paper{fill:#11181f}}`

/** A picture with its title, readable on light and on dark paper. */
export function frame(width: number, height: number, title: string, note: string, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<style>${STYLE}</style>
<rect class="paper" width="${width}" height="${height}"/>
<text x="16" y="24" class="title">${escapeXml(title)}</text>
<text x="16" y="42" class="quiet">${escapeXml(note)}</text>
${body}
</svg>
`
}
