export const OPTIONS = {
  articles: { type: 'string', default: '2000' },
  sentences: { type: 'string', default: '10' },
  locales: { type: 'string', default: '5' },
  workers: { type: 'string', default: '4' },
  jobs: { type: 'string', default: '4' },
  editors: { type: 'string', default: '20' },
  /** Milliseconds between two saves of one editor. */
  pause: { type: 'string', default: '1000' },
  /** Seconds between two kills; 0 for none. */
  kill: { type: 'string', default: '10' },
  /** Latency of the engine in milliseconds. */
  latency: { type: 'string', default: '50' },
  /** Other jobs that are waiting at the same time. */
  waiting: { type: 'string', default: '150000' },
  /** Articles in the same run with one process on files. */
  files: { type: 'string', default: '200' },
} as const

export type Size = Readonly<Record<keyof typeof OPTIONS, number>>
