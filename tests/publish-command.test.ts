import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Proof } from '../src/publish/index.ts'
import { listPublic } from '../src/store/index.ts'
import { edit, inPublic, openDesk, publishAll, read, run, seed } from './publishing-desk.ts'
import { ARTICLE, makeDesk } from './review-desk.ts'

describe('publish', () => {
  it('writes editions, the article beside them, proofs and lists, once', async () => {
    const desk = await openDesk()
    const first = await publishAll(desk)
    expect(first.code, first.stderr).toBe(0)
    expect((await listPublic(inPublic(desk, ''))).toSorted()).toEqual(
      [
        ...['ar', 'en', 'es', 'ko'].flatMap(locale => [
          `${locale}/editions.json`,
          `${locale}/feed.xml`,
          `${locale}/rss.xml`,
          `${locale}/harbour.${locale}.proof.json`,
          `${locale}/harbour.txt`,
        ]),
        'interlinear.json',
        'sitemap.xml',
      ].toSorted(),
    )
    expect(read(desk, 'en/harbour.txt')).toBe(ARTICLE)
    expect((await publishAll(desk)).stdout).toMatch(/^harbour: 0 files written$/m)
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
  })

  it('gives its results as JSON', async () => {
    const desk = await openDesk()
    const { stdout } = await run(desk, 'publish', 'harbour', '--to', 'es', '--format', 'json')
    expect(JSON.parse(stdout)).toEqual({
      editions: [
        {
          slug: 'harbour',
          locale: 'es',
          file: 'public/es/harbour.txt',
          proof: 'public/es/harbour.es.proof.json',
          read: 1,
          units: 6,
          disclosure: 'Una máquina ha traducido este texto. Frases que ha leído una persona: 1 de 6.',
          noindex: false,
        },
      ],
    })
  })

  it('does not count a text as read that was imported or written into the JSON', async () => {
    const desk = await openDesk()
    const told = async () => {
      await run(desk, 'publish', 'harbour', '--to', 'es', '--as', 'html')
      const { disclosure, units }: Proof = JSON.parse(read(desk, 'es/harbour.es.proof.json'))
      const named = units.filter(({ reads }) => reads.length > 0).length
      return [
        disclosure.read,
        named,
        disclosure.level,
        disclosure.noindex,
        disclosure.sentence.replace(/^.*texto\. /, ''),
      ]
    }
    expect(await told()).toEqual([1, 1, 'partlyRead', false, 'Frases que ha leído una persona: 1 de 6.'])
    const [tsv, path] = [join(desk.folder, 'back.tsv'), desk.catalog('es')]
    const { stdout } = await run(desk, 'export', 'harbour', '--to', 'es', '--as', 'tsv')
    writeFileSync(tsv, stdout.replace('personas', 'vecinos'))
    expect((await run(desk, 'import', tsv, '--to', 'es')).stdout).toMatch(/updated/)
    writeFileSync(path, readFileSync(path, 'utf8').replace('lunes', 'lunes,'))
    expect(await told()).toEqual([0, 0, 'unread', true, 'Nadie ha leído todavía la traducción.'])
  })

  it('says once that there is no base address, and uses full addresses if there is one', async () => {
    const desk = await openDesk()
    const warned = await run(desk, 'publish', 'harbour', '--to', 'es')
    expect(warned.stderr).toMatch(/^note: no base address, .* --base-url$/m)
    expect(existsSync(inPublic(desk, 'sitemap.xml'))).toBe(false)
    expect((await run(desk, 'publish', 'harbour', '--to', 'es')).stderr).toBe('')
    writeFileSync(join(desk.folder, 'seeds', 'pier.txt'), 'The Pier\n\nThe pier is open.\n')
    await run(desk, 'translate', 'seeds/pier.txt', '--to', 'es', '--engine', 'pseudo')
    const second = await run(
      desk,
      'publish',
      'pier',
      '--to',
      'es',
      '--force',
      'a test',
      '--base-url',
      'https://example.org',
    )
    expect(second.code, second.stderr).toBe(0)
    expect(second.stderr).toMatch(/^warning: .* not in feeds and sitemap: harbour; /m)
    const lists = ['sitemap.xml', 'es/feed.xml', 'es/rss.xml', 'en/feed.xml', 'en/rss.xml'].map(path =>
      read(desk, path),
    )
    expect(lists.join('\n')).not.toMatch(/(?:href="|<loc>|<id>|<link>|<guid[^>]*>)(?!https:)/)
    expect(lists.join('\n')).not.toContain('harbour')
    expect(lists[0]).toContain('<loc>https://example.org/en/pier.txt</loc>')
    const third = await run(desk, 'publish', 'harbour', '--base-url', 'https://example.org')
    expect(third.stderr).not.toContain('warning')
    expect(read(desk, 'sitemap.xml')).toContain('<loc>https://example.org/es/harbour.txt</loc>')
  })

  it('names the sentences in which a refused edition differs from the article itself, which is written', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000'))
    const { code, stdout } = await publishAll(desk)
    expect(code).toBe(4)
    expect(read(desk, 'en/harbour.txt')).toContain('20,000')
    expect(read(desk, 'es/harbour.txt')).toContain('30.000')
    expect(stdout).toMatch(
      /readers keep public\/es\/harbour\.txt\n {4}until then it differs from public\/en\/harbour\.txt, .* in p2\.s2$/m,
    )
    expect(stdout).not.toContain('told of a correction')
  })

  it('refuses an edition with an error, and ends with 4; --force publishes it, and the reason is recorded', async () => {
    const desk = await makeDesk()
    const refused = await run(desk, 'publish', 'harbour')
    expect(refused.code).toBe(4)
    expect(refused.stdout).toMatch(/es {2}refused\n +p1\.s2: number-/)
    expect(existsSync(inPublic(desk, 'es/harbour.txt'))).toBe(false)
    expect(existsSync(inPublic(desk, 'ko/harbour.txt'))).toBe(true)
    const forced = await run(desk, 'publish', 'harbour', '--to', 'es', '--force', 'the mayor asked for it')
    expect(forced.code).toBe(0)
    expect(JSON.parse(read(desk, 'es/harbour.es.proof.json')).forced.reason).toBe('the mayor asked for it')
  })

  it('says each reason of a refusal once, and what to do about it', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000').replace('Visited', 'A band played.\n\nVisited'))
    const { code, stdout, stderr } = await run(desk, 'publish', 'harbour', '--to', 'es')
    expect([code, stderr.includes('harbour es')]).toEqual([4, false])
    const lines = stdout.split('\n')
    const reasons = lines.flatMap(line => /^ {4}([a-z]+\d\.s\d): /.exec(line)?.[1] ?? [])
    expect(reasons).toHaveLength(2)
    expect(new Set(reasons).size).toBe(2)
    const [changed] = lines
      .filter(line => line.includes('the source has changed'))
      .map(line => line.trim().split(':')[0])
    expect(lines.filter(line => line.startsWith('    to do: '))).toEqual([
      "    to do: `interlinear translate` with the article's file and --to es fills what is missing",
      `    to do: put the change into the translation; or, where it fits all the same, \`interlinear accept harbour --to es --key ${changed}\``,
    ])
    // The advice works: after it there is no reason against the sentence.
    expect((await run(desk, 'accept', 'harbour', '--to', 'es', '--key', String(changed))).code).toBe(0)
    const after = await run(desk, 'publish', 'harbour', '--to', 'es')
    expect(after.stdout).not.toContain('the source has changed')
  })

  it('writes nothing with --dry-run', async () => {
    const desk = await openDesk()
    const { stdout } = await run(desk, 'publish', 'harbour', '--dry-run')
    expect(stdout).toMatch(/^harbour: 13 files would be written$/m)
    expect(existsSync(inPublic(desk, ''))).toBe(false)
  })

  it.each([
    [['publish', 'nothing'], /nothing/],
    [['publish', 'harbour', '--force', ' '], /no reason in --force/],
    [['publish', 'harbour', '--base-url', 'example.org'], /https:/],
    [['publish', 'harbour', '--unpublish'], /without --to/],
    [['publish', 'harbour', '--to', 'es', '--unpublish'], /not published/],
    [['publish', 'harbour', '--as', 'pdf'], /pdf/],
    [['verify', 'nowhere'], /nowhere/],
    [['verify', 'seeds'], /nothing published/],
  ])('%j is refused with what was expected', async (args, message) => {
    const { code, stderr } = await run(await openDesk(), ...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  it('lists publications that are behind, by rank, until they are published again', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000'))
    const behind = await run(desk, 'publish')
    expect(behind.stdout).toContain('harbour es: the source has changed (1 fact)')
    const status = await run(desk, 'status')
    expect(status.stdout).toMatch(/harbour +es .* \d{4}-\d\d-\d\d, behind: the source has changed \(1 fact\)/)
    const { articles } = JSON.parse((await run(desk, 'status', '--to', 'es', '--format', 'json')).stdout)
    expect(articles[0].editions[0].published).toEqual({
      file: 'public/es/harbour.txt',
      time: expect.stringMatching(/^\d{4}-/),
      behind: 'the source has changed (1 fact)',
    })
    const { code, stdout } = await run(desk, 'publish', 'harbour', '--to', 'es')
    expect(code).toBe(4)
    expect(stdout).toMatch(/q1\.s2|p2\.s2/)
    await edit(desk, '30.000', '20.000')
    await run(desk, 'publish', 'harbour', '--to', 'es', '--base-url', 'https://example.org')
    expect(read(desk, 'es/harbour.txt')).toContain(
      'Corrección: una versión anterior de este artículo decía: «El primer barco llevaba 30.000 toneladas de grano.»',
    )
    expect((await run(desk, 'publish')).stdout).not.toContain('harbour es')
    expect((await run(desk, 'publish')).stdout).toContain('harbour ko: the source has changed (1 fact)')
  })

  it('prints a correction note in an editor’s words', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000'))
    await edit(desk, '30.000', '20.000')
    await run(desk, 'publish', 'harbour', '--to', 'es', '--correction', 'Eran 20.000 toneladas.')
    expect(read(desk, 'es/harbour.txt')).toMatch(/\n\nEran 20\.000 toneladas\.\n/)
  })

  it('withdraws an edition, even if its source is gone', async () => {
    const desk = await openDesk()
    await run(desk, 'publish', 'harbour', '--as', 'html')
    await run(desk, 'publish', 'harbour', '--to', 'ko', '--unpublish')
    expect(read(desk, 'es/harbour.html')).not.toContain('ko/')
    rmSync(seed(desk))
    rmSync(desk.out, { recursive: true })
    expect((await run(desk, 'publish', 'harbour', '--to', 'es', '--unpublish')).code).toBe(0)
    expect(existsSync(inPublic(desk, 'es/harbour.html'))).toBe(false)
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
    await run(desk, 'publish', 'harbour', '--to', 'ar', '--unpublish')
    expect(await listPublic(inPublic(desk, ''))).toEqual([])
  })

  it('keeps files that it did not write, and takes another name if one is in the way', async () => {
    const desk = await openDesk()
    mkdirSync(inPublic(desk, 'es'), { recursive: true })
    writeFileSync(inPublic(desk, 'es/harbour.txt'), 'a page of the site')
    await run(desk, 'publish', 'harbour')
    expect(read(desk, 'es/harbour.txt')).toBe('a page of the site')
    expect(existsSync(inPublic(desk, 'es/harbour-2.txt'))).toBe(true)
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
    const other = await openDesk()
    mkdirSync(inPublic(other, ''))
    writeFileSync(inPublic(other, 'sitemap.xml'), '<urlset/>')
    const { code, stderr } = await publishAll(other)
    expect(code).toBe(2)
    expect(stderr).toContain('found another "sitemap.xml"')
    expect(read(other, 'sitemap.xml')).toBe('<urlset/>')
  })

  it.each(['feed.xml', 'rss.xml'])('writes %s that a feed reader understands', async file => {
    const desk = await openDesk()
    writeFileSync(join(desk.folder, 'interlinear.yml'), 'publish: {name: "Harbour & Sea"}\n')
    await edit(desk, 'lunes', 'lunes')
    await publishAll(desk)
    const address = 'https://example.org/es/harbour.txt'
    const original = 'https://example.org/en/harbour.txt'
    const feed = parseFeed(read(desk, `es/${file}`))
    const { meta, title, language, self, url } = feed
    expect([meta.type, title, language, self, url]).toEqual([
      file === 'rss.xml' ? 'rss' : 'atom',
      'Harbour & Sea',
      'es',
      `https://example.org/es/${file}`,
      'https://example.org/',
    ])
    expect(feed.items).toHaveLength(1)
    const proof: Proof = JSON.parse(read(desk, 'es/harbour.es.proof.json'))
    const [item] = feed.items
    expect([item?.id, item?.url, item?.title]).toEqual([address, address, proof.title])
    expect(item?.description).toBe(`Los barcos vuelven tras dos años\n${proof.disclosure.sentence}`)
    const seconds = (time: number): number => Math.floor(time / 1000)
    expect(seconds(item?.published?.getTime() ?? 0)).toBe(seconds(Date.parse(proof.firstPublished)))
    expect(read(desk, `es/${file}`)).toContain(`rel="related" hreflang="en" href="${original}"`)
    expect(parseFeed(read(desk, `ko/${file}`)).items).toEqual([])
  })

  it('writes the feeds that the config names', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    expect(existsSync(inPublic(desk, 'es/rss.xml'))).toBe(true)
    writeFileSync(join(desk.folder, 'interlinear.yml'), 'publish: {feeds: [atom]}\n')
    await publishAll(desk)
    expect(existsSync(inPublic(desk, 'es/rss.xml'))).toBe(false)
    expect(existsSync(inPublic(desk, 'es/feed.xml'))).toBe(true)
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
  })

  it('writes well-formed feeds and a sitemap, without unread editions', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    for (const path of ['es/feed.xml', 'ko/feed.xml', 'es/rss.xml', 'ko/rss.xml', 'sitemap.xml']) {
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', error => {
        throw error
      })
      parser.write(read(desk, path)).close()
    }
    expect(read(desk, 'es/feed.xml')).toContain('<id>https://example.org/es/harbour.txt</id>')
    expect(read(desk, 'ko/feed.xml')).not.toContain('<entry>')
    expect(read(desk, 'sitemap.xml')).not.toContain('/ko/')
    const { editions } = JSON.parse(read(desk, 'ko/editions.json'))
    expect(editions.map((one: { href: string; noindex: boolean }) => [one.href, one.noindex])).toEqual([
      ['https://example.org/ko/harbour.txt', true],
    ])
  })
})

describe('a run that is killed', () => {
  it.each([0, 1, 2, 5, 8, 10])('after it wrote %i files is finished by the next one', async count => {
    const desk = await openDesk()
    await run(desk, 'publish', 'harbour', '--to', 'ko', '--as', 'html')
    const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')
    const killed = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--import',
        join(import.meta.dirname, 'kill-after.mjs'),
        main,
        'publish',
        'harbour',
        '--to',
        'es',
        '--as',
        'html',
      ],
      { cwd: desk.folder, env: { ...process.env, KILL_AFTER: String(count) }, encoding: 'utf8' },
    )
    expect(killed.signal, killed.stderr).toBe('SIGKILL')
    const next = await run(desk, 'publish', 'harbour', '--to', 'ar', '--as', 'html')
    expect(next.code, next.stderr).toBe(0)
    expect((await run(desk, 'verify', 'public')).stdout).toMatch(/all as published/)
    expect(existsSync(inPublic(desk, 'es/harbour.html'))).toBe(count > 0)
    expect(read(desk, 'ko/harbour.html').includes('../es/harbour.html')).toBe(count > 0)
    expect((await run(desk, 'publish', 'harbour', '--to', 'ar', '--as', 'html')).stdout).toMatch(/^harbour: 0 files/m)
  })
})

describe('an article whose file is renamed', () => {
  it('keeps the addresses of its publications', async () => {
    const desk = await openDesk()
    await publishAll(desk)
    renameSync(seed(desk), join(desk.folder, 'seeds', 'port.txt'))
    for (const locale of ['en', 'es', 'ko', 'ar']) {
      for (const end of ['json', 'review.yml']) {
        const path = join(desk.out, locale, `harbour.${end}`)
        if (existsSync(path)) renameSync(path, join(desk.out, locale, `port.${end}`))
      }
    }
    expect((await run(desk, 'publish')).stdout).toContain('harbour es: the article is gone')
    const { code, stdout, stderr } = await run(desk, 'publish', 'port', '--base-url', 'https://example.org')
    expect(code, stderr).toBe(0)
    expect(stdout).toContain('public/es/harbour.txt')
    expect(await listPublic(inPublic(desk, 'es'))).toEqual([
      'editions.json',
      'feed.xml',
      'harbour.txt',
      'port.es.proof.json',
      'rss.xml',
    ])
    expect((await run(desk, 'verify', 'public')).code).toBe(0)
  })
})
