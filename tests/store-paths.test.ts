import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFileBytes, readText, readTextIfAny } from '../src/store/files/disk/read.ts'
import { editionPaths, listLocales, listSlugs } from '../src/store/files/edition-paths.ts'
import { temporaryFolder } from './command-line.ts'

describe('the files of an edition', () => {
  it('are in the folder of their locale', () => {
    expect(editionPaths('/desk', 'pt-BR', 'visit')).toEqual({
      catalog: '/desk/pt-BR/visit.json',
      review: '/desk/pt-BR/visit.review.yml',
    })
  })

  it.each([
    ['..', 'visit', '".." is no locale.', 'Expected a BCP 47 tag such as es or pt-BR.'],
    ['es/..', 'visit', '"es/.." is no locale.', 'Expected a BCP 47 tag such as es or pt-BR.'],
    ['es', '../visit', `"../visit" cannot name an article's files.`, 'Did you mean visit?'],
    ['es', '..', `".." cannot name an article's files.`, 'Expected letters, digits, "-", "_" and single dots.'],
  ])('are never outside of that folder: %s, %s', (locale, slug, message, hint) => {
    expect(() => editionPaths('/desk', locale, slug)).toThrow(expect.objectContaining({ code: 'usage', message, hint }))
  })

  it('are listed in order, without other files and folders, and through links', async () => {
    const out = temporaryFolder()
    for (const folder of ['es', 'ca', '.git', 'not_one', 'es/folder.json']) mkdirSync(join(out, folder))
    for (const file of ['README', 'es/b.json', 'es/a.json', 'es/.hidden.json', 'es/a.review.yml'])
      writeFileSync(join(out, file), '{}')
    symlinkSync(join(out, 'es'), join(out, 'fr'))
    symlinkSync(join(out, 'nowhere'), join(out, 'de'))
    expect(await listLocales(out)).toEqual(['ca', 'es', 'fr'])
    expect(await listSlugs(out, 'fr')).toEqual(['a', 'b'])
    expect([await listLocales(join(out, 'none')), await listSlugs(out, 'it')]).toEqual([[], []])
    await expect(listLocales(join(out, 'README'))).rejects.toThrow('found a file, expected a folder.')
  })
})

describe('a file that cannot be read', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'empty'), '')

  it.each([
    ['none', 'there is no such file.'],
    ['', 'found a folder, expected a file.'],
    ['empty/x', 'found a file, expected a folder.'],
    ['empty', 'the file is empty, expected a text.'],
  ])('is named with what is wrong: %s', async (name, message) => {
    const file = join(folder, name)
    await expect(readText(file)).rejects.toMatchObject({ code: 'input', message, place: { file } })
  })

  it('is no error if it may be missing, and an empty file is an empty text', async () => {
    expect(await readTextIfAny(join(folder, 'none'))).toBeUndefined()
    expect(await readTextIfAny(join(folder, 'empty'))).toBe('')
    await expect(readTextIfAny(folder)).rejects.toThrow('found a folder, expected a file.')
    await expect(readFileBytes(join(folder, 'empty'))).rejects.toThrow('the file is empty, expected an article.')
  })
})
