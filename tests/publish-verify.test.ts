import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../src/publish/index.ts'
import { listPublic } from '../src/store/index.ts'
import { edit, inPublic, openDesk, publishAll, read, run, seed } from './publishing-desk.ts'
import { ARTICLE, type TestDesk } from './review-desk.ts'

describe('verify', () => {
  it('finds each of 200 changed bytes, and names the file', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    const folder = inPublic(desk, '')
    const paths = await listPublic(folder)
    for (let n = 0; n < 200; n++) {
      const path = paths[n % paths.length] ?? ''
      const bytes = readFileSync(join(folder, path))
      const at = (n * 7919) % bytes.length
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << (n % 8))
      writeFileSync(join(folder, path), changed)
      const { code, stdout } = await run(desk, 'verify', 'public', '--format', 'json')
      const wrong = JSON.parse(stdout).files.filter(({ ok }: { ok: boolean }) => !ok)
      expect(code).toBe(1)
      expect(
        wrong.map(({ file }: { file: string }) => file),
        `byte ${at} of ${path}`,
      ).toEqual([path])
      writeFileSync(join(folder, path), bytes)
    }
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
  })

  it.each<[string, (desk: TestDesk) => void, RegExp]>([
    ['a page that is gone', desk => rmSync(inPublic(desk, 'es/harbour.txt')), /es\/harbour\.txt: the file is gone/],
    [
      'a proof that is gone',
      desk => rmSync(inPublic(desk, 'es/harbour.es.proof.json')),
      /es\/harbour\.es\.proof\.json: the file is gone/,
    ],
    [
      'a list that is gone',
      desk => rmSync(inPublic(desk, 'interlinear.json')),
      /interlinear\.json: the list of published files is gone/,
    ],
    [
      'a proof that somebody added',
      desk => writeFileSync(inPublic(desk, 'es/other.es.proof.json'), read(desk, 'es/harbour.es.proof.json')),
      /other\.es\.proof\.json: the list does not know the proof/,
    ],
    [
      'a proof that leads out of the folder',
      desk => forge(desk, proof => ({ ...proof, files: { '../glossary.yml': sha256Of(readFileSync(desk.glossary)) } })),
      /"\.\.\/glossary\.yml" is not below the public folder/,
    ],
    [
      'a proof with an absolute path',
      desk => forge(desk, proof => ({ ...proof, files: { '/etc/passwd': 'x' } })),
      /is not below the public folder/,
    ],
    [
      'a proof that is no proof',
      desk => writeFileSync(inPublic(desk, 'es/harbour.es.proof.json'), '[]'),
      /cannot be read/,
    ],
  ])('reports %s', async (_, change, message) => {
    const desk = await openDesk()
    await publishAll(desk)
    change(desk)
    const { code, stdout } = await run(desk, 'verify', 'public')
    expect(code).toBe(1)
    expect(stdout).toMatch(message)
  })

  it('checks only the given proof and its page', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    writeFileSync(inPublic(desk, 'ko/harbour.txt'), 'other')
    expect((await run(desk, 'verify', 'public/es/harbour.es.proof.json')).code).toBe(0)
    expect((await run(desk, 'verify', 'public/ko/harbour.ko.proof.json')).stdout).toContain(
      'ko/harbour.txt: the file is not what was published',
    )
  })

  it('still reports a proof that was changed by hand after a later run', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    const path = inPublic(desk, 'ko/harbour.ko.proof.json')
    writeFileSync(path, read(desk, 'ko/harbour.ko.proof.json').replace('"engine"', '"human"'))
    const { code, stderr } = await publishAll(desk)
    expect(code).toBe(2)
    expect(stderr).toMatch(/harbour\.ko\.proof\.json.*changed after it was written/s)
    const status = await run(desk, 'status')
    expect(status.code).toBe(2)
    expect(status.stdout).toContain('harbour')
    expect(status.stderr).toMatch(/nothing is known of what is published: .*harbour\.ko\.proof\.json/)
  })
})

/** Writes a changed proof with a right seal, as anybody can. */
function forge(desk: TestDesk, change: (proof: Record<string, unknown>) => Record<string, unknown>): void {
  const { seal: _, ...proof } = JSON.parse(read(desk, 'es/harbour.es.proof.json'))
  const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
  const forged = change(proof)
  writeFileSync(inPublic(desk, 'es/harbour.es.proof.json'), text({ ...forged, seal: sha256Of(text(forged)) }))
}

describe('a published page', () => {
  it('can be made again, byte for byte, from source, locale files and proof', async () => {
    const desk = await openDesk()
    const publish = (...more: readonly string[]) => run(desk, 'publish', 'harbour', '--as', 'html', ...more)
    await publish()
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000'))
    await edit(desk, '30.000', '20.000')
    await publish('--to', 'es', '--correction', 'Eran 20.000 toneladas.')
    const before = read(desk, 'es/harbour.html')
    expect(before).toContain('Eran 20.000 toneladas.')
    rmSync(inPublic(desk, 'es/harbour.html'))
    rmSync(inPublic(desk, 'en/harbour.html'))
    await publish('--to', 'es')
    expect(read(desk, 'es/harbour.html')).toBe(before)
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
  })
})

describe('a proof', () => {
  it('can be verified with only the files and SHA-256', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    const text = read(desk, 'es/harbour.es.proof.json')
    const { seal, ...proof } = JSON.parse(text)
    const [, , third] = proof.units
    expect([third.key, third.engine, third.origin, third.reads]).toEqual(['p1.s1', 'apertium', 'engine', []])
    expect(proof.glossary.hash).toBe(sha256Of(readFileSync(desk.glossary)))
    expect(proof.source.hash).toBe(sha256Of(readFileSync(seed(desk))))
    expect(proof.files['es/harbour.txt']).toBe(sha256Of(readFileSync(inPublic(desk, 'es/harbour.txt'))))
    expect(seal).toBe(sha256Of(`${JSON.stringify(proof, null, 2)}\n`))
    expect(third.targetHash).toBe(sha256Of(third.target).slice(0, 16))
  })

  it('has exactly the fields of docs/proof.md', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    const docs = readFileSync(join(import.meta.dirname, '..', 'docs', 'proof.md'), 'utf8')
    const proof = JSON.parse(read(desk, 'es/harbour.es.proof.json'))
    const parts = [proof, ...proof.units, proof.disclosure, ...proof.glossary.names, proof.source, proof.links]
    for (const name of new Set(parts.flatMap(part => Object.keys(part)))) expect(docs).toContain(`\`${name}\``)
  })
})
