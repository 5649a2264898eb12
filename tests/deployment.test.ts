import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/command-table.ts'

const FOLDER = join(import.meta.dirname, '../deploy')
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const UNITS = readdirSync(FOLDER).filter(name => name.endsWith('.service'))

/** The words of the command that a unit starts, after the program. */
const commandOf = (unit: string): readonly string[] =>
  /^ExecStart=\S+\/interlinear (.*)$/m.exec(read(unit))?.[1]?.split(' ') ?? []

describe('a unit for systemd', () => {
  it.each(UNITS)('%s starts a command that exists, with flags that exist', async unit => {
    const [name = '', ...args] = commandOf(unit)
    const command = await COMMANDS[name]?.load()
    const flags = args.filter(arg => arg.startsWith('--')).map(arg => arg.slice(2))
    expect([name, Object.keys(command?.options ?? {})]).toEqual([name, expect.arrayContaining(flags)])
  })

  it.each(UNITS)('%s is accepted by systemd', unit => {
    const { stderr } = spawnSync('systemd-analyze', ['verify', join(FOLDER, unit)], { encoding: 'utf8' })
    // The program is installed elsewhere.
    const said = stderr.split('\n').filter(line => line !== '' && !line.includes('is not executable'))
    expect(said).toEqual([])
  })

  it('of a worker gives it time for requests in flight before it is killed', () => {
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(read('interlinear-worker@.service'))?.[1])).toBeGreaterThan(20 + 120)
  })
})

describe('the Containerfile', () => {
  const lines = read('Containerfile').split('\n')

  it('copies files and runs scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(FOLDER, '../package.json'), 'utf8'))
    const run = lines.flatMap(line => [...line.matchAll(/npm run (\S+)/g)].map(([, script]) => script))
    expect(run.filter(script => !Object.hasOwn(scripts, script ?? ''))).toEqual([])
    const files = execFileSync('git', ['ls-files'], { cwd: join(FOLDER, '..'), encoding: 'utf8' }).split('\n')
    expect(files).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', '.containerignore']))
  })

  it('installs the optional packages of a newsroom in the versions of package.json', () => {
    const { peerDependencies } = JSON.parse(readFileSync(join(FOLDER, '../package.json'), 'utf8'))
    const wanted = Object.entries<string>(peerDependencies).map(([name, range]) => `${name}@${/\d+/.exec(range)}`)
    const installed = (text: string): readonly string[] =>
      [...text.matchAll(/ (@?[\w/-]+@\d+)(?=\s)/g)].map(([, name = '']) => name)
    expect(installed(lines.join('\n')).toSorted()).toEqual(wanted.toSorted())
    const page = readFileSync(join(FOLDER, '../docs/newsroom.md'), 'utf8')
    expect(
      installed(page.slice(page.indexOf('## Deployment')))
        .slice(0, wanted.length)
        .toSorted(),
    ).toEqual(wanted.toSorted())
  })

  it('does not run as root', () => {
    expect(lines.filter(line => line.startsWith('USER '))).toEqual(['USER node'])
  })
})
