import type { MachinePart } from './machine-parts.ts'

/** A text of an ICU message for one number or case, with its place in the text as written. */
export interface Branch {
  /** `one`, `other`, `=1`, or the value of a `select`: `female`. */
  readonly label: string
  readonly start: number
  readonly end: number
}

/** An ICU argument with branches: `{count, plural, one {# day} other {# days}}`. */
export interface Message {
  readonly argument: string
  readonly isPlural: boolean
  readonly start: number
  readonly end: number
  readonly branches: readonly Branch[]
}

const OPENS = /^\{\s*([^\s,{}]+)\s*,\s*(plural|select|selectordinal)\s*,[^{}]*?(=\d+|\w+)\s*\{$/
const GOES_ON = /^\}\s*(=\d+|\w+)\s*\{$/
const CLOSES = /^\}\s*\}$/

/** The only argument with branches of a text; undefined if there is none, or if several or nested ones are there. */
export function messageIn(parts: readonly MachinePart[]): Message | undefined {
  const frames = parts.filter(({ kind }) => kind === 'frame')
  const [opening] = frames
  const closing = frames.at(-1)
  const [, argument, type, first] = OPENS.exec(opening?.text ?? '') ?? []
  if (
    opening === undefined ||
    argument === undefined ||
    first === undefined ||
    closing === undefined ||
    !CLOSES.test(closing.text)
  )
    return undefined
  const branches: Branch[] = []
  let label = first
  for (let at = 1; at < frames.length; at++) {
    const [before, frame] = [frames[at - 1]!, frames[at]!]
    branches.push({ label, start: before.end, end: frame.start })
    if (frame === closing) break
    const next = GOES_ON.exec(frame.text.trim())?.[1]
    if (next === undefined) return undefined
    label = next
  }
  return { argument, isPlural: type !== 'select', start: opening.start, end: closing.end, branches }
}

/** The branch for a label; another language has other forms, for which the last one stands. */
export const branchFor = ({ branches }: Message, label: string): Branch | undefined =>
  branches.find(branch => branch.label === label) ?? branches.find(branch => branch.label === 'other')
