import { cpSync, existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { interlinear, temporaryFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The block of the README between two markers, without its fence. */
function shown(name: string): string {
  const block = new RegExp(`<!-- ${name} -->[\\s\\S]*?\`\`\`\\n([\\s\\S]*?)\`\`\`\\n<!-- /${name} -->`).exec(README)
  return block?.[1] ?? ''
}

it('lists the existing commands', async () => {
  const { stdout } = await interlinear(['--help'], { cwd: ROOT, env: {} })
  const commands = stdout.split('\n').filter(line => /^ {2}[a-z]+ {2,}/.test(line))
  expect(shown('help')).toBe(`${commands.join('\n')}\n`)
})

it.each(['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: ROOT }).sort()])(
  'links of %s are not broken',
  file => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(match => match[1] ?? '')
    expect(links.filter(link => !existsSync(join(ROOT, dirname(file), link)))).toEqual([])
  },
)

it.each([...README.matchAll(/npm run -s interlinear -- ([a-z]+)/g)].map(match => match[1] ?? ''))(
  'names the command %s, which exists',
  async name => {
    const { code } = await interlinear([name, '--help'], { cwd: ROOT, env: {} })
    expect(code).toBe(0)
  },
)

/** The calls of `interlinear` that the README shows, in its order; `review` runs until it is stopped. */
const CALLS = [
  ...README.matchAll(/npm run -s interlinear -- ([a-z][^`#…\n]*)|`((?:export|import) [a-z][^`…]*)`/g),
].flatMap(([, line, inline]) => line?.trim() ?? inline ?? [])

it('its calls work one after the other in a copy of the repository', async () => {
  const cwd = join(temporaryFolder(), 'clone')
  for (const part of ['seeds', 'locales', 'glossary.yml'])
    cpSync(join(ROOT, part), join(cwd, part), { recursive: true })
  const ended: [string, number][] = []
  for (const call of CALLS.filter(call => call !== 'review')) {
    const { code } = await interlinear(call.split(' '), { cwd, env: {} })
    ended.push([call, code])
  }
  expect(ended.length).toBeGreaterThan(10)
  // The machine's draft may have errors.
  expect(ended.filter(([call, code]) => code > (call.startsWith('translate') ? 1 : 0))).toEqual([])
  expect(existsSync(join(cwd, '../desk/interlinear.yml'))).toBe(true)
  expect(existsSync(join(cwd, 'public/fr/kursk-visit.html'))).toBe(true)
}, 120_000)

it('names only inputs that the Action has', () => {
  const inputs = Object.keys(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs)
  const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(README)?.[1] ?? '')
  const given = Object.keys(workflow.jobs.editions.steps.at(-1).with)
  expect([given.length > 0, given.filter(name => !inputs.includes(name))]).toEqual([true, []])
})

it('shows the output of `engines` on a machine for tests, without keys', async () => {
  const shown = /<!-- engines -->[\s\S]*?```\n([\s\S]*?)```[\s\S]*?<!-- \/engines -->/.exec(README)?.[1]
  const env = { PATH: process.env.PATH ?? '', HOME: temporaryFolder() }
  expect((await interlinear(['engines'], { cwd: ROOT, env })).stdout).toBe(shown)
})
