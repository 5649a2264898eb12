import { endsSentence } from '../../../roles/evidence.ts'
import { isFlat, lineText, plainText } from './lines.ts'
import type { Line } from './model.ts'

/**
 * The lines with one headline: the first in the style for titles, else a heading of the first level with no sentence
 * before it. Other titles are subheads.
 */
export function headlineFirst(lines: readonly Line[]): readonly Line[] {
  const title = lines.findIndex(({ given }) => given?.role === 'headline')
  const heading = title < 0 ? lines.findIndex(isFirstLevel) : -1
  const isFirst = heading >= 0 && !lines.slice(0, heading).some(line => endsSentence(plainText(line)))
  return lines.map((line, index) => {
    const { given } = line
    if (isFirst && index === heading && given) return { ...line, given: { ...given, role: 'headline' } }
    return given?.role === 'headline' && index !== title ? { ...line, given: { ...given, role: 'subhead' } } : line
  })
}

const isFirstLevel = ({ given }: Line): boolean =>
  given?.role === 'subhead' && /(?:heading|level) 1\b/.test(given.evidence)

/**
 * The lines, and after them those of headers, footers and the file's title. A line that repeats the headline changes
 * with it: the running title of a page.
 */
export function withTwins(lines: readonly Line[], around: readonly Line[]): readonly Line[] {
  const headline = lines.find(({ given }) => given?.role === 'headline') ?? lines.find(line => plainText(line) !== '')
  if (!headline) return [...lines, ...around.filter(({ content }) => !isFlat(content))]
  const [text, plain] = [lineText(headline).trim(), plainText(headline)]
  const isTwin = (line: Line): boolean =>
    isFlat(line.content) ? plainText(line) === plain : lineText(line).trim() === text
  const twins = around.filter(isTwin)
  const rest = around.filter(line => !isTwin(line) && !isFlat(line.content))
  const own = lines.map(line =>
    line === headline && twins.length > 0 ? { ...line, twins: [...(line.twins ?? []), ...twins] } : line,
  )
  return [...own, ...rest]
}
