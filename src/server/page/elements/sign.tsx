/** Signs are drawn: letters that stand for them look otherwise in each font, and are missing in some. */
const PATHS = {
  error: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5v7M8 12.6v.8',
  note: 'M8 7v6M8 3.4v.2',
  behind: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
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
