import type { Mend } from './model.ts'

/** Puts back a lost placeholder that stands at one end of the source: at the same end of the target. */
export const lostPlaceholder: Mend = ({ source: span, target: place }, { source, target }) => {
  if (!span || place) return undefined
  const [start, end] = span
  const sign = source.written.slice(start, end)
  const [before, after] = [source.written.slice(0, start), source.written.slice(end)]
  if (before.trim() === '' && after.trim() !== '') {
    const gap = /^[\s:]*/.exec(after)?.[0] ?? ''
    return { target: [0, 0], text: before + sign + gap }
  }
  const tail = /^[\s.!?…:]*$/.test(after) ? after.trim() : undefined
  if (tail === undefined || before.trim() === '') return undefined
  const words = target.written.trimEnd()
  const at = tail !== '' && words.endsWith(tail) ? words.length - tail.length : words.length
  const gap = /\s$/.test(before) ? ' ' : ''
  return { target: [at, at], text: gap + sign }
}

/** Removes what a model wrote before the translation: "Here is the translation: …". */
export const withoutPreamble: Mend = ({ target: span }, { target }) => {
  if (!span) return undefined
  const [start, end] = span
  const rest = /^[^\n:：]{0,60}[:：]\s*/.exec(target.written.slice(end))?.[0] ?? ''
  const closes = rest !== '' || /[:：]$/.test(target.written.slice(start, end))
  if (target.written.slice(0, start).trim() !== '' || !closes) return undefined
  const spaces = /^\s*/.exec(target.written.slice(end + rest.length))?.[0].length ?? 0
  const to = end + rest.length + spaces
  return to >= target.written.trimEnd().length ? undefined : { target: [0, to], text: '' }
}
