import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cwd, env, exit, stderr, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { isolateRightToLeft } from '../src/cli/terminal/direction.ts'
import { paint, type Style, showsColor } from '../src/cli/terminal/style.ts'
import { table } from '../src/cli/terminal/table.ts'
import { wrapText } from '../src/cli/terminal/wrap.ts'

// What `npm start` shows: one day of a newsroom, with the real commands, in a copy of this desk. The clone's own files
// do not change; the copy stays in .interlinear/sample until the next start.

const ROOT = join(import.meta.dirname, '..')
const DESK = join(ROOT, '.interlinear', 'sample')
const NEW_ARTICLE = 'sudzha-buses'
const NEW_LOCALES = ['es', 'ca']
const APPROVED = 'kursk-visit'
/** A figure of the approved article, before and after the newsroom's correction. */
const CORRECTION = { before: '259 km²', after: '295 km²' }
/** Names that are difficult in some language. */
const NAMES = ['syrsky', 'leavitt', 'kursk']

interface Edition {
  readonly locale: string
  readonly segments: number
  readonly states: { readonly final: number }
  readonly behind: { readonly fact: number }
}
interface Article {
  readonly slug: string
  readonly editions: readonly Edition[]
}
interface Piece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}
interface Change {
  readonly words: readonly Piece[]
  /** What is offered in place of a person's text, compared word by word. */
  readonly offers?: readonly { readonly kind: 'edit' | 'draft'; readonly words: readonly Piece[] }[]
}
interface Finding {
  readonly code: string
  readonly level: 'error' | 'warning' | 'info'
  readonly key: string
  readonly message: string
}
interface Name {
  readonly id: string
  readonly source: string
  readonly editions: Readonly<Record<string, { readonly use: string; readonly ok: boolean }>>
}

const color = showsColor(stdout.isTTY, env)
const columns = Math.min(stdout.columns ?? 100, 100)
/** Keeps right-to-left words in their column and in their place in a line. */
const inOrder = (text: string): string => (stdout.isTTY ? isolateRightToLeft(text) : text)
const say = (text = ''): void => void stdout.write(`${text}\n`)
const painted = (text: string, style: Style): string => paint(text, style, color)
const body = (text: string): void => say(wrapText(`  ${inOrder(text)}`, columns, 6))

let step = 0
function heading(title: string, command: string): void {
  step += 1
  say()
  say(`${painted(`${step}  ${title}`, ['bold', 'cyan'])}${painted(`   interlinear ${command}`, 'dim')}`)
}

/** Runs a command in the copy of the desk and returns its result; `allowed` are the expected exit codes. */
function run<Result>(args: readonly string[], allowed: readonly number[] = [0]): Result {
  const command = [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'src/cli/start.mjs'),
    ...args,
    '--format',
    'json',
  ]
  const { status, stdout: result } = spawnSync(process.execPath, command, {
    cwd: DESK,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['inherit', 'pipe', stdout.isTTY ? 'inherit' : 'pipe'],
  })
  if (status === null || !allowed.includes(status)) {
    stderr.write(`interlinear ${args.join(' ')} ended with ${status}\n`)
    exit(status ?? 1)
  }
  return JSON.parse(result) as Result
}

const statusOf = (): readonly Article[] => run<{ readonly articles: readonly Article[] }>(['status']).articles

function showDesk(): void {
  heading('Three articles; two have editions that people approved', 'status')
  const rows = statusOf().map(({ slug, editions }) => {
    const approved = editions.filter(({ segments, states }) => segments === states.final)
    const locales = editions.map(({ locale }) => locale).join(' ')
    return [`  ${slug}`, editions.length === 0 ? 'new: no edition yet' : `${approved.length} approved: ${locales}`]
  })
  for (const row of table(rows)) say(row)
}

function showDrafts(): void {
  heading('The new article is drafted', `translate seeds/${NEW_ARTICLE}.html --to ${NEW_LOCALES.join(',')}`)
  run(['translate', `seeds/${NEW_ARTICLE}.html`, '--to', NEW_LOCALES.join(',')], [0, 1])
  const { segments } = run<{ segments: readonly { key: string; texts: Readonly<Record<string, string>> }[] }>([
    'show',
    NEW_ARTICLE,
  ])
  for (const key of ['headline', 'p4.s3']) {
    const texts = segments.find(segment => segment.key === key)?.texts ?? {}
    for (const locale of ['en', ...NEW_LOCALES]) body(`${painted(locale, 'dim')}  ${texts[locale] ?? ''}`)
  }
}

function showSourceFindings(): void {
  heading('What is wrong in the original is said once, not translated twice', `check ${NEW_ARTICLE}`)
  const { findings } = run<{ findings: readonly Finding[] }>(['check', NEW_ARTICLE], [0, 1])
  for (const { key, message } of findings.filter(isOfSource)) body(`${painted(key, 'yellow')}  ${message}`)
}

const isOfSource = ({ code, level }: Finding): boolean => code.startsWith('source-') && level !== 'info'

function showNames(): void {
  heading('Names: one spelling in each language', `names ${APPROVED}`)
  const { names } = run<{ names: readonly Name[] }>(['names', APPROVED])
  const shown = NAMES.flatMap(id => names.filter(name => name.id === id))
  const locales = Object.keys(shown[0]?.editions ?? {})
  const cell = ({ editions }: Name, locale: string): string => {
    const { use = '', ok = true } = editions[locale] ?? {}
    return ok ? use : painted(`${use} ✗`, 'red')
  }
  const rows = locales.map(locale => [painted(`  ${locale}`, 'dim'), ...shown.map(name => cell(name, locale))])
  for (const row of table([[painted('  en', 'dim'), ...shown.map(({ source }) => source)], ...rows])) {
    say(
      row
        .split(/( {2,})/)
        .map(inOrder)
        .join(''),
    )
  }
}

function showPublication(): readonly string[] {
  heading('Editions go to readers, with what a machine did and who read it', `publish ${APPROVED} --as html`)
  const { editions } = run<{ editions: readonly { locale: string; file: string; disclosure?: string }[] }>([
    'publish',
    APPROVED,
    '--as',
    'html',
  ])
  const shown = editions.find(({ locale }) => locale === 'fr')
  if (shown?.disclosure !== undefined) body(`${painted('fr', 'dim')}  ${shown.disclosure}`)
  return editions.filter(({ locale }) => ['fr', 'ko'].includes(locale)).map(({ file }) => join(DESK, file))
}

function showCorrection(): void {
  const seed = join(DESK, 'seeds', `${APPROVED}.txt`)
  writeFileSync(seed, readFileSync(seed, 'utf8').replace(CORRECTION.before, CORRECTION.after))
  heading('The original is corrected', `diff ${APPROVED} --to fr`)
  const { changes } = run<{ changes: readonly Change[] }>(['diff', APPROVED, '--to', 'fr'])
  for (const { words, offers = [] } of changes) {
    body(`${painted('en', 'dim')}  ${words.map(marked).join('')}`)
    const edit = offers.find(({ kind }) => kind === 'edit')
    if (edit) body(`${painted('fr', 'dim')}  ${edit.words.map(marked).join('')}  ${painted('(proposed)', 'dim')}`)
  }
  const behind = statusOf().flatMap(({ editions }) => editions.filter(edition => edition.behind.fact > 0))
  body(`${behind.length} editions are behind by a fact: none is published again until a person has taken it over.`)
}

function marked({ kind, text }: Piece): string {
  if (kind === 'removed') return painted(`[-${text}-]`, 'red')
  return kind === 'added' ? painted(`{+${text}+}`, 'green') : text
}

function showNext(pages: readonly string[]): void {
  say()
  say(painted('Look at it', 'bold'))
  for (const page of pages) say(`  ${color ? pathToFileURL(page).href : relative(cwd(), page)}`)
  say(painted('Three things to try', 'bold'))
  const rows = [
    ['  npm run sample:page', 'read, fix and approve these editions in a browser'],
    ['  DEEPL_AUTH_KEY=… npm start', 'the same, drafted by DeepL'],
    [`  npm run -s interlinear -- translate seeds/${NEW_ARTICLE}.html --to pt`, 'another language, in this desk'],
  ]
  for (const row of table(rows.map(([command = '', what = '']) => [command, painted(what, 'dim')]))) say(row)
}

rmSync(DESK, { recursive: true, force: true })
mkdirSync(DESK, { recursive: true })
for (const part of ['seeds', 'locales', 'glossary.yml']) cpSync(join(ROOT, part), join(DESK, part), { recursive: true })
say(`${painted('Interlinear', 'bold')}: a day of a newsroom, in a copy of this desk (${relative(cwd(), DESK)})`)
showDesk()
showDrafts()
showSourceFindings()
showNames()
const pages = showPublication()
showCorrection()
showNext(pages)
