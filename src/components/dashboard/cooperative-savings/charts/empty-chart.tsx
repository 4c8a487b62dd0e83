/** In place of a chart without figures, and of its size. */
export function EmptyChart({ height, text }: { height: number; text: string }) {
  return (
    <p style={{ height }} className="flex items-center justify-center text-sm text-muted">
      {text}
    </p>
  )
}
