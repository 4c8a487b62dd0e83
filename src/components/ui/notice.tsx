import type { ReactNode } from 'react'

interface NoticeProps {
  icon?: ReactNode
  title?: string
  text: ReactNode
  action?: ReactNode
  role?: 'alert' | 'status'
  className?: string
}

/** What is shown where there is nothing to show: empty, failed, offline. */
export function Notice({ icon, title, text, action, role, className = 'py-12' }: NoticeProps) {
  return (
    <div role={role} className={`flex flex-col items-center gap-2 px-4 text-center ${className}`}>
      {icon !== undefined && <span className="text-muted">{icon}</span>}
      {title !== undefined && <p className="text-lg font-semibold">{title}</p>}
      <p className="max-w-md text-sm text-muted">{text}</p>
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  )
}
