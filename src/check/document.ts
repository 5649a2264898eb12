import { CHECKS } from './codes.ts'
import type { Check } from './model.ts'

const LEVELS = `| level | means | exit code |
|---|---|---|
| error | in print it would need a correction | 1 |
| warning | an editor should look | 0, or 1 with \`--max-level info\` |
| info | style, or good to know | 0, or 1 with \`--max-level none\` |`

const OWN = `## Checks of your own

A module named in \`interlinear.yml\` under \`check.modules\` exports \`checks\`, an array of \`OwnCheck\` (a type of this package):

\`\`\`js
export const checks = [
  {
    code: 'house-kyiv',
    level: 'warning',
    check: ({ source, target, to }) =>
      to === 'es' && target.includes('Kiev') ? [{ message: 'We write Kyiv.', target: [target.indexOf('Kiev'), target.indexOf('Kiev') + 4] }] : [],
  },
]
\`\`\`

It gets \`key\`, \`source\`, \`target\`, \`from\` and \`to\` of each pair and returns what it found: a message, and the places in source and target
as UTF-16 offsets. Its code must not be one of the above. The module runs with the rights of whoever runs the command.`

const CONFIG = `## Levels by locale

\`\`\`yaml
check:
  levels: {quotation-count: off}        # for every edition
  locales: {fr: {spacing: info}}        # for one locale or language, over the above
  modules: [checks/house.js]
\`\`\`

The codes that begin with \`style-\` check the style of a newsroom: [style.md](style.md) says what can be set.

If a text is right although a check reports it, dismiss the finding with a reason on the review page. It comes back when source or target changes. A finding about the source is dismissed for all editions.`

/** The documentation of all codes as Markdown, made from the table of checks. */
export function documentChecks(): string {
  const checks: readonly (readonly [string, Check])[] = Object.entries(CHECKS)
  const rows = (wanted: 'pair' | 'article' | 'original'): string =>
    checks
      .filter(([, check]) => kindOf(check) === wanted)
      .map(([code, check]) => rowOf(code, check))
      .join('\n')
  return `# Checks

\`interlinear check\` reports what it finds by a code. This page lists every code. It is made from \`src/check/codes.ts\` by \`npx vitest run tests/check-docs.test.ts -u\`.

${LEVELS}

## Of source and target

| code | level | finds | why | example |
|---|---|---|---|---|
${rows('pair')}

## Of the source, once and not for each edition

| code | level | finds | why | example |
|---|---|---|---|---|
${rows('article')}

## Of the article and its original, once and not for each edition

| code | level | finds | why | example |
|---|---|---|---|---|
${rows('original')}

${CONFIG}

${OWN}
`
}

const kindOf = (check: Check): 'pair' | 'article' | 'original' =>
  'article' in check ? 'article' : 'original' in check ? 'original' : 'pair'

function rowOf(code: string, { level, finds, why, example }: Check): string {
  const [source, target] = example
  const shown = target === undefined ? source : `${source} → ${target === '' ? '(nothing)' : target}`
  return `| \`${code}\` | ${level} | ${cell(finds)} | ${cell(why)} | ${cell(shown)} |`
}

/** Escapes Markdown and HTML in an example, and makes invisible signs visible. */
const cell = (text: string): string =>
  text
    .replace(/[|\\`*_[\]<>&]/g, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`))
    .replaceAll('\u200b', '␣')
