interface ProgressBarProps {
  readonly approved: number
  /** Those that somebody has read; most of the approved ones are among them. */
  readonly read: number
  readonly units: number
}

/** How far an edition is: what is approved, what is only read, and nothing for the rest. The words beside it say the same. */
export function ProgressBar({ approved, read, units }: ProgressBarProps) {
  return (
    <span class="bar" aria-hidden="true">
      <span class="approved" style={{ flexGrow: approved }} />
      <span class="read" style={{ flexGrow: Math.max(0, read - approved) }} />
      <span class="unread" style={{ flexGrow: units - Math.max(read, approved) }} />
    </span>
  )
}
