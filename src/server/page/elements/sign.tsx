/** Signs are drawn as SVG: characters look different in each font, and are missing in some. */
const PATHS = {
  error: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5v7M8 12.6v.8',
  note: 'M8 7v6M8 3.4v.2',
  behind: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  pencil: 'M3 13l.6-3L10.5 3.1l2.4 2.4L6 12.4zM9.2 4.4l2.4 2.4',
  comment: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  person: 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8zM3 13.5c.6-2.6 2.4-4 5-4s4.4 1.4 5 4',
  bell: 'M3.5 12h9l-1.2-2V7a3.3 3.3 0 0 0-6.6 0v3zM6.8 13.8h2.4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.3 1.6',
} as const

export type SignName = keyof typeof PATHS

/** A sign in the colour and about the height of its text; the words beside it say the same to screen readers. */
export const Sign = ({ name }: { readonly name: SignName }) => (
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)

/** One tick for accepted, two for approved. */
const STATES = {
  absent: 'M4 8h8',
  initial: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10z',
  translated: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10zM8 3v10',
  reviewed: 'M4.5 8.5l2.4 2.4 4.6-5.4',
  final: 'M2 8.5l2.4 2.4L9 5.5M7.4 10.9L12.6 5.5',
} as const

/** The state of a sentence as a sign; the words beside it say the same to screen readers. */
export const StateSign = ({ state }: { readonly state: keyof typeof STATES }) => (
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d={STATES[state]} />
  </svg>
)
