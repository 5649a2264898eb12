import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { declareUtf8 } from '../src/article/index.ts'
import { readText } from '../src/store/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const folder = temporaryFolder()
const file = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const RUSSIAN =
  'Мост через реку снова открыт для движения, сообщили во вторник в городской администрации. Трамваи пошли.'
const CHINESE = '大桥星期二重新开放，市长说电车已经通行。居民们在河边庆祝了两年多以来的第一次通车。'

describe('a file that says its encoding', () => {
  it.each([
    ['windows-1251', `<meta charset="windows-1251"><p>${RUSSIAN}</p>`],
    ['koi8-r', `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>${RUSSIAN}</p>`],
    ['iso-8859-1', `<?xml version="1.0" encoding="ISO-8859-1"?><p>Café à Zürich</p>`],
    ['gb18030', `<meta charset=gb18030><p>${CHINESE}</p>`],
    ['euc-kr', '<meta charset="euc-kr"><p>다리가 다시 열렸다.</p>'],
    [
      'windows-1252',
      'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=CP1252\\n"\n\nmsgid "a"\nmsgstr "Café"\n',
    ],
    ['utf-16le', `<?xml version="1.0" encoding="UTF-16"?><p>${RUSSIAN} Yes.</p>`],
  ])('is read: %s', async (encoding, text) => {
    expect(await readText(file('a.html', iconv.encode(text, encoding)))).toBe(text)
  })

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('by its byte order mark: %s', async encoding => {
    expect(await readText(file('a.txt', iconv.encode(`\uFEFF${RUSSIAN}`, encoding)))).toBe(`\uFEFF${RUSSIAN}`)
  })

  it('is read as UTF-8 if its bytes are UTF-8 all the same', async () => {
    const text = `<meta charset="windows-1251"><p>${RUSSIAN}</p>`
    expect(await readText(file('a.html', Buffer.from(text)))).toBe(text)
  })

  it.each([
    ['an encoding that nobody knows', '<meta charset="klingon-1"><p>\xE4</p>', 'says that it is in "klingon-1"'],
    ['an encoding that it is not in', '<meta charset="euc-jp"><p>\xE4\x20\xFF</p>', 'is in euc-jp, but its character'],
  ])('is refused with %s', async (_, text, message) => {
    await expect(readText(file('a.html', Buffer.from(text, 'latin1')))).rejects.toThrow(message)
  })
})

it('ISO-8859-1 is read as browsers read it, with the quotation marks of Windows', async () => {
  const text = '<meta charset="iso-8859-1"><p>“Café” – 5 €</p>'
  expect(await readText(file('a.html', iconv.encode(text, 'windows-1252')))).toBe(text)
})

it.each(['utf-16le', 'utf-16be'])('Chinese in %s without a byte order mark is not called binary', async encoding => {
  await expect(readText(file('a.txt', iconv.encode(`${CHINESE}\n`, encoding)))).rejects.toThrow(
    `found ${encoding} without a byte order mark`,
  )
})

describe('a PDF under another name', () => {
  const pdf = Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3 <meta charset="windows-1252">', 'latin1')

  it.each(['a.txt', 'a.pdf.md', 'a.docx'])('is refused as a PDF: %s', async name => {
    file(name, pdf)
    const { code, stderr } = await interlinear(['segment', name], { cwd: folder })
    expect([code, stderr]).toEqual([2, expect.stringContaining('found a PDF, expected')])
  })
})

describe('a file that says nothing and is not UTF-8', () => {
  it.each([
    ['windows-1251', RUSSIAN, 'it is probably windows-1251', 'iconv -f WINDOWS-1251 -t UTF-8'],
    ['utf-16le', 'The bridge opened.', 'found utf-16le without a byte order mark', 'iconv -f UTF-16LE -t UTF-8'],
    ['utf-16be', `${RUSSIAN} (${RUSSIAN})`, 'found utf-16be without a byte order mark', 'iconv -f UTF-16BE -t UTF-8'],
  ])(
    'is refused with its likely encoding and a command that converts it: %s',
    async (encoding, text, message, hint) => {
      const path = file("it's.txt", iconv.encode(text, encoding))
      const error = await readText(path).catch(error => error)
      expect(error).toMatchObject({ code: 'input', message: expect.stringContaining(message) })
      expect(error.hint).toContain(hint)
      // The suggested command works from any folder.
      execFileSync('sh', ['-c', /`(.*)`/.exec(error.hint)?.[1] ?? ''])
      expect(readFileSync(path, 'utf8')).toBe(text)
    },
  )

  it('is called binary if it has null bytes', async () => {
    await expect(readText(file('a.txt', Buffer.from([0x50, 0x4b, 0, 0, 0xff, 1, 0])))).rejects.toThrow('binary')
  })

  it.each([
    ['%PDF-1.4', 'a PDF'],
    ['{\\rtf1\\ansi Hello}', 'RTF'],
    ['PK\u0003\u0004', 'a zip archive'],
    ['\u00d0\u00cf\u0011\u00e0', 'an old Office program'],
  ])(
    'is recognized by its first bytes and refused: %s',
    async (bytes, what) => await expect(readText(file('a.txt', Buffer.from(bytes, 'latin1')))).rejects.toThrow(what),
  )
})

describe('a publication', () => {
  it.each([
    ['<head><meta charset="windows-1251">', '<head><meta charset="UTF-8">'],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
      '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">',
    ],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', '<?xml version="1.0" encoding="UTF-8"?><a/>'],
    ['<?xml version="1.0" encoding="utf-8"?><a/>', '<?xml version="1.0" encoding="utf-8"?><a/>'],
    ['charset=koi8-r is a word of the text', 'charset=koi8-r is a word of the text'],
  ])('says that it is UTF-8: %s', (source, published) => {
    expect(declareUtf8(source)).toBe(published)
  })

  it('of a page in another encoding is UTF-8', async () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'seeds'))
    const page = `<html lang="ru"><head><meta charset="windows-1251"></head><body><h1>Мост открыт</h1><p>${RUSSIAN}</p></body></html>`
    writeFileSync(join(cwd, 'seeds/most.html'), iconv.encode(page, 'windows-1251'))
    await interlinear(['translate', 'seeds/most.html', '--to', 'es', '--engine', 'pseudo'], { cwd })
    const edition = join(cwd, 'locales/es/most.json')
    const texts = ['Puente abierto', 'El puente sobre el río está abierto.', 'Los tranvías circulan.']
    writeFileSync(
      edition,
      readFileSync(edition, 'utf8').replace(/: "[^"]*"/g, () => `: "${texts.shift()}"`),
    )
    const { stderr } = await interlinear(['publish', 'most', '--to', 'es', '--as', 'source'], { cwd })
    expect(stderr).toMatch(/^note: no base address[^\n]*\n$/)
    const published = readFileSync(join(cwd, 'public/es/most.html'), 'utf8')
    expect(published).toContain('<meta charset="UTF-8">')
    expect(published).not.toContain('\uFFFD')
  })
})
