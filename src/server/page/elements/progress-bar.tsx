interface ProgressBarProps {
  readonly approved: number
  /** The number of read ones; most of the approved ones are among them. */
  readonly read: number
  readonly units: number
}

/** The progress of an edition: approved, only read, and the rest. The words beside it say the same. */
export function ProgressBar({ approved, read, units }: ProgressBarProps) {
  return (
    <span class="bar" aria-hidden="true">
      <span class="approved" style={{ flexGrow: approved }} />
      <span class="read" style={{ flexGrow: Math.max(0, read - approved) }} />
      <span class="unread" style={{ flexGrow: units - Math.max(read, approved) }} />
    </span>
  )
}
