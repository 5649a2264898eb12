import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/command-table.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const cwd = temporaryFolder()
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))

beforeAll(async () => {
  mkdirSync(join(cwd, 'seeds'))
  writeFileSync(join(cwd, 'seeds/a.txt'), 'A Headline\n\nThe first sentence stands here. Ann Bell came.\n')
  writeFileSync(
    join(cwd, 'glossary.yml'),
    'version: 1\nsourceLocale: en\nterms:\n  - id: bell\n    type: person\n    source: Ann Bell\n    translations: {es: Ann Bell}\n',
  )
  await interlinear(['translate', 'seeds/a.txt', '--to', 'es', '--engine', 'pseudo'], { cwd })
})

describe('the command line', () => {
  it.each(['--version', '-v'])('says which version it is: %s', async flag => {
    expect(await interlinear([flag], { cwd })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each(['--help', '-h', 'help'])('prints its help: %s', async flag => {
    const { code, stdout } = await interlinear([flag], { cwd })
    expect(code).toBe(0)
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`\n  ${name} `)
  })

  it.each(Object.keys(COMMANDS))('prints the help of %s, with every option', async name => {
    const command = await COMMANDS[name]?.load()
    const { code, stdout } = await interlinear([name, '--help'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: interlinear ${name}`)
    for (const option of Object.keys(command?.options ?? {})) expect(stdout).toMatch(new RegExp(`  --${option}[ \n]`))
    if (!command || !('tasks' in command)) return
    for (const [task, { takes }] of Object.entries(command.tasks)) {
      expect(Object.keys(command.options)).toEqual(expect.arrayContaining([...takes]))
      const help = (await interlinear([name, task, '-h'], { cwd })).stdout
      expect(help.match(/(?<=^ {2}--)[a-z-]+/gm)?.toSorted()).toEqual(takes.toSorted())
    }
  })

  it('takes an argument after -- literally, even if it begins with a hyphen', async () => {
    expect((await interlinear(['check', '--', '--help'], { cwd })).stderr).toContain('no article "--help"')
  })

  it.each([
    [['translate', 'seeds/a.txt', '--to', 'es', '--engine', 'pseudo']],
    [['translate', 'seeds/a.txt', '--to', 'ca', '--engine', 'pseudo', '--dry-run']],
    [['check', 'a']],
    [['names', 'a']],
    [['names', '--all']],
    [['diff', 'a']],
    [['diff', '--all']],
    [['show', 'a']],
    [['accept', 'a', '--typo']],
    [['status']],
    [['status', '--cost']],
    [['engines', '--to', 'es']],
    [['glossary', 'lint']],
    [['glossary', 'preview', '--against', 'glossary.yml']],
    [['glossary', 'apply', '--against', 'glossary.yml']],
    [['glossary', 'forms', 'uk']],
    [['glossary', 'add', 'Carl Dorn', '--to', 'es,uk']],
    [['memory', 'lookup', 'Ann Bell came.', '--to', 'es']],
    [['memory', 'rebuild']],
    [['memory', 'export', 'all.tmx']],
    [['memory', 'import', 'all.tmx']],
  ])('prints one JSON document and nothing else for %j --format json', async args => {
    const { stdout } = await interlinear([...args, '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toBeTypeOf('object')
  })

  it.each([
    [['names', '--all'], 'every name is written in one way\n'],
    [['diff', '--all'], 'every edition fits its source\n'],
    [['glossary', 'forms', 'uk'], 'the glossary has no names to decline in uk\n'],
    [['glossary', 'lint'], 'no problem found in the glossary\n'],
    [['status', '--cost'], 'nothing has been billed yet\n'],
    [['memory', 'lookup', 'Nobody said so.', '--to', 'es'], 'no text like this in the memory\n'],
  ])('says so if there is no result: %j', async (args, said) => {
    const fine = temporaryFolder()
    const { code, stdout } = await interlinear(args, { cwd: fine })
    expect([code, stdout]).toEqual([0, said])
  })

  it('checks an article that is named twice once', async () => {
    const twice = await interlinear(['check', 'a', 'a'], { cwd })
    expect(twice.stdout).toBe((await interlinear(['check', 'a'], { cwd })).stdout)
  })
})
