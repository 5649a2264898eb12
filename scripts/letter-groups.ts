// node scripts/letter-groups.ts <tag> <text file>: counts the groups of letters of a language, for src/languages/<tag>/letters.ts
import { readFileSync, writeFileSync } from 'node:fs'

const [tag = '', file = ''] = process.argv.slice(2)
/** How many of 1,000 groups: the limits of the lists in `LetterGroups`. */
const LIMITS = [8, 3, 1, 0.5, 0.1, 0]
/** From this list on, two letters are written once for all that follow them. */
const JOINED = 4
const WIDTH = 116
/** A word in small letters, and no part of an address or a compound. */
const WORD = /(?<![\p{L}\p{M}\p{N}@/.#_-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}@/_])/gu

const counts = new Map<string, number>()
let all = 0
for (const line of readFileSync(file, 'utf8').split('\n')) {
  for (const word of new Set(line.match(WORD))) {
    const edged = `_${word}_`
    for (let at = 0; at + 3 <= edged.length; at++) {
      counts.set(edged.slice(at, at + 3), (counts.get(edged.slice(at, at + 3)) ?? 0) + 1)
      all++
    }
  }
}
const groups = [...counts].sort(([, one], [, other]) => other - one)
const lists = LIMITS.map((limit, level) => {
  const above = LIMITS[level - 1] ?? Number.POSITIVE_INFINITY
  const found = groups.filter(([, count]) => (count * 1000) / all >= limit && (count * 1000) / all < above)
  const text = (level < JOINED ? found.map(([group]) => group) : joined(found.map(([group]) => group))).join(' ')
  return `  \`\n${text.replace(new RegExp(`(.{1,${WIDTH - 4}})(?: |$)`, 'gu'), '    $1\n')}  \`,\n`
})

/** `abc`, `abd` → `abcd` */
function joined(found: readonly string[]): readonly string[] {
  const thirds = Map.groupBy(found.toSorted(), group => group.slice(0, 2))
  return [...thirds].map(([two, some]) => two + some.map(group => group.slice(2)).join(''))
}

writeFileSync(
  `src/languages/${tag}/letters.ts`,
  `import type { LetterGroups } from '../shapes/letters.ts'\n\n/** Source: counted in sentences of the news and in messages of free programs. */\nexport const ${tag}: LetterGroups = [\n${lists.join('')}]\n`,
)
