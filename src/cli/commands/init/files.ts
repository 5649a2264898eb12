import type { Locale } from '../../../model.ts'

/** The settings of a new desk: the few that people change first, and the names of the others. */
export function configText({
  to,
  engine,
}: {
  readonly to: readonly Locale[]
  readonly engine: string | undefined
}): string {
  const first = to[0] ?? 'es'
  return `# The settings of this desk. Every one may be left out.

# The engine, or a chain of them: the next one takes what the one before could not translate.
${engine === undefined ? '# engine: deepl,bergamot' : `engine: ${engine}`}

# What an engine may bill in a calendar month, in characters.
# budget:
#   monthlyCharacters: 500000

# Findings that this desk wants at another level: error, warning, info or off.
# check:
#   levels: {too-long: info}

# How the house writes, by locale.
# style:
#   ${first}:
#     lengths: {headline: 80}

# What readers get where nobody has read an edition: disclose or refuse.
# publish:
#   unread: refuse
`
}

export const emptyGlossary = (from: Locale, to: readonly Locale[]): string =>
  `# The names of this desk, each with one spelling in every language. \`interlinear names <article>\` shows those that are not
# here yet, too; \`interlinear glossary add "Mike Waltz"\` adds one.
#
#   - id: syrsky
#     type: person                # person, place, organization, work, event or term
#     source: Oleksandr Syrsky
#     aliases: [Syrsky]           # other right forms
#     misspellings: [Sirsky]      # wrong ones: found, reported, put right in the editions
#     translations:
#       ${to[0] ?? 'es'}: Oleksandr Syrsky
version: 1
sourceLocale: ${from}
terms: []
`

export const GIT_IGNORE: readonly string[] = ['.interlinear/']

/** Lines for git: locale files are merged sentence by sentence. \`git config\` has to know the driver, see the README. */
export const GIT_ATTRIBUTES: readonly string[] = [
  'locales/**/*.json merge=interlinear',
  'locales/**/*.review.yml merge=interlinear',
]

/**
 * A workflow that checks every pull request and shows findings beside the lines. It runs the Interlinear of the desk's
 * own package.json, and never fetches another package of that name.
 */
export const workflowText =
  (): string => `# Interlinear has to be among the packages of this repository: npm install --save-dev <its package or address>
name: Interlinear
on: pull_request
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm ci
      - run: npx --no interlinear check --all --format github
`
