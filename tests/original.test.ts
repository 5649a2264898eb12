import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/index.ts'
import { parseGlossary } from '../src/names/index.ts'
import { compareOriginal } from '../src/pipeline/index.ts'
import { segmentArticle } from '../src/segment/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'
import { makeDesk } from './review-desk.ts'

const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - id: leavitt
    type: person
    source: Karoline Leavitt
    aliases: [Leavitt]
    misspellings: [Caroline Leavitt]
    translations: {ko: {use: 캐롤라인 레빗, aliases: {Leavitt: 레빗}}}
  - id: park
    type: person
    source: Park Min-ji
    translations: {ko: 박민지}
  - id: busan
    type: place
    source: Busan
    translations: {ko: 부산}
`
const KO = `2025.03.13 21:20

부산 새 다리 개통

캐롤라인 레빗 대변인은 12일 부산에서 새 다리를 개통했다고 밝혔다. 건설에는 8500만 달러가 들었다. 박민지 기술자는 공사가 서두르지 않았다고 말했다.

주민 60%가 다리를 지지했다. 어부 40명은 아무도 의견을 묻지 않았다고 불평했다. 강 건너편 학교의 아이들은 손님들에게 노래를 불러 주었다.

옛 다리는 오는 9월에 폐쇄된다.
`
const EN = `New bridge opens in Busan

Spokeswoman Caroline Leavitt said on the 12th that a new bridge had opened in Busan. It cost 58 million dollars. An engineer said that the work was done in a hurry.

Some 60 percent of residents supported the bridge. 40 fishermen complained that nobody had asked for their opinion.

The old bridge will be closed in September.
`

async function compare(article = EN, original = KO) {
  const parse = (text: string, locale: string) => parseArticle(text, { slug: 'bridge', locale, format: 'text' })
  const english = await parse(article, 'en')
  const glossary = parseGlossary(GLOSSARY, 'glossary.yml')
  return compareOriginal(
    { article: english, segments: segmentArticle(english), original: await parse(original, 'ko') },
    { glossary },
  )
}

describe('compareOriginal', () => {
  it('finds contradictions between article and original, and names the sentence of the original', async () => {
    const { locale, findings } = await compare()
    const said = findings.map(({ code, key, message }) => `${key} ${code}: ${message}`)
    expect(locale).toBe('ko')
    expect(said).toEqual([
      expect.stringMatching(
        /^p1\.s1 original-name: "Caroline Leavitt" is 캐롤라인 레빗 in the original: Karoline Leavitt\. Original: “캐롤라인/,
      ),
      expect.stringMatching(
        /^p1\.s1 original-date: "12" is 12 March by the original's dateline; the article names no month/,
      ),
      expect.stringMatching(/^p1\.s2 original-number: .*8500만.*58 million/),
      expect.stringMatching(/^p1\.s3 original-negation: .*Original: “박민지/),
      expect.stringMatching(/^p1\.s3 original-name: 박민지 \(Park Min-ji\) is nowhere in the article/),
      expect.stringMatching(/^p2\.s2 original-lost: .*“강 건너편 학교의 아이들은/),
    ])
    const name = findings.find(({ code }) => code === 'original-name')
    expect(EN.split('\n\n')[1]?.slice(...(name?.source ?? [0, 0]))).toBe('Caroline Leavitt')
  })

  it('finds nothing in an article that says the same', async () => {
    const right = EN.replace('Caroline', 'Karoline')
      .replace('on the 12th', 'on March 12')
      .replace('58 million', '85 million')
      .replace(
        'An engineer said that the work was done in a hurry',
        'Park Min-ji, an engineer, said that the work was not hurried',
      )
      .replace('their opinion.', 'their opinion. Children from the school across the river sang for the guests.')
    expect((await compare(right)).findings).toEqual([])
  })

  it('gives the text of the original for each sentence of the article', async () => {
    const { texts } = await compare()
    expect(texts.headline).toBe('부산 새 다리 개통')
    expect(texts['p3.s1']).toBe('옛 다리는 오는 9월에 폐쇄된다.')
  })
})

describe('check', () => {
  const newsroom = (files: Readonly<Record<string, string>>) => {
    const cwd = temporaryFolder()
    for (const [file, text] of Object.entries({ 'glossary.yml': GLOSSARY, ...files })) {
      mkdirSync(dirname(join(cwd, file)), { recursive: true })
      writeFileSync(join(cwd, file), text)
    }
    return (line: string) => interlinear(line.split(' '), { cwd })
  }
  const NAME = 'source p1.s1 warning original-name: "Caroline Leavitt"'

  it.each([
    ['the folder of originals', { 'seeds/bridge.txt': EN, 'seeds/originals/bridge.ko.txt': KO }, ''],
    [
      'the head of the article',
      {
        'seeds/bridge.md': `---\noriginal: ../korean/bridge.ko.txt\n---\n\n${EN.replace('New', '# New')}`,
        'korean/bridge.ko.txt': KO,
      },
      '',
    ],
    ['the flag', { 'seeds/bridge.txt': EN, 'ko.txt': KO }, ' --original ko.txt'],
  ])('finds the original by %s', async (_, files, flag) => {
    const run = newsroom(files)
    const seed = Object.keys(files)[0]
    await run(`translate ${seed} --from en --to es --engine pseudo`)
    expect((await run(`check bridge --to es${flag}`)).stdout).toContain(NAME)
  })

  it('refuses an original that does not exist', async () => {
    const run = newsroom({ 'seeds/bridge.txt': EN })
    await run('translate seeds/bridge.txt --from en --to es --engine pseudo')
    const { code, stderr } = await run('check bridge --original none.txt')
    expect([code, stderr]).toEqual([2, expect.stringContaining('the original of "bridge" is not there')])
  })
})

describe('the review page', () => {
  it('shows the original as a third column, and the contradictions of the article', async () => {
    const desk = await makeDesk()
    mkdirSync(join(desk.folder, 'seeds/originals'))
    writeFileSync(
      join(desk.folder, 'seeds/originals/harbour.ko.txt'),
      '오데사의 새 항구 문을 열다\n\n2년 만에 돌아온 배들\n\n한나 코발 시장이 월요일 항구를 열었다. 약 1,300명이 시장을 보러 왔다.\n\n코발은 “우리가 돌아왔다”고 말했다. 첫 배는 곡물 30,000톤을 실었다.\n',
    )
    const server = await desk.start()
    try {
      const ask = async (path: string) =>
        (
          await fetch(new URL(`/api/articles/harbour/${path}`, server.url), { headers: { 'x-interlinear': '1' } })
        ).text()
      const lines = async (path: string) =>
        (await ask(path))
          .trim()
          .split('\n')
          .map(line => JSON.parse(line))
      const [head] = await lines('es')
      expect(head.original).toBe('ko')
      const texts = JSON.parse(await ask('original/texts'))
      expect(texts).toMatchObject({ locale: 'ko', original: true })
      expect(texts.texts['p1.s2']).toBe('약 1,300명이 시장을 보러 왔다.')
      const found = (await lines('es/found')).flatMap(({ rows }) => rows)
      const row = found.find(({ key }: { key: string }) => key === 'p1.s2')
      expect(row.findings.map(({ code }: { code: string }) => code)).toContain('original-number')
    } finally {
      await server.close()
    }
  })
})
