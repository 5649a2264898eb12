import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inPublic, openDesk, read, run, seed } from './publishing-desk.ts'
import { ARTICLE } from './review-desk.ts'

describe('an edition keeps the form that it is published in', () => {
  it('without --as, and writes nothing if nothing changed', async () => {
    const desk = await openDesk()
    await run(desk, 'publish', 'harbour', '--as', 'html')
    const again = await run(desk, 'publish', 'harbour')
    expect(again.stdout).toMatch(/^harbour: 0 files written$/m)
    expect(again.stdout).toContain('public/es/harbour.html')
    expect(existsSync(inPublic(desk, 'en/harbour.txt'))).toBe(false)
    // An edition that was never published gets the form of the config.
    await run(desk, 'publish', 'harbour', '--to', 'ko', '--unpublish')
    expect((await run(desk, 'publish', 'harbour', '--to', 'ko')).stdout).toContain('public/ko/harbour.txt')
    expect(existsSync(inPublic(desk, 'en/harbour.html'))).toBe(true)
  })

  it('and lists the addresses that another --as removes', async () => {
    const desk = await openDesk()
    await run(desk, 'publish', 'harbour', '--as', 'html')
    const told = /^es {2}public\/es\/harbour\.html would go away: its address is public\/es\/harbour\.txt now$/m
    expect((await run(desk, 'publish', 'harbour', '--as', 'source', '--dry-run')).stdout).toMatch(told)
    const { stdout } = await run(desk, 'publish', 'harbour', '--as', 'source', '--format', 'json')
    expect(JSON.parse(stdout).moved).toContainEqual({
      slug: 'harbour',
      locale: 'en',
      from: 'public/en/harbour.html',
      to: 'public/en/harbour.txt',
    })
    expect(existsSync(inPublic(desk, 'en/harbour.html'))).toBe(false)
  })

  it('and of a refused edition updates only the links, with a message', async () => {
    const desk = await openDesk()
    await run(desk, 'publish', 'harbour', '--as', 'html')
    const before = read(desk, 'es/harbour.html')
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000'))
    const kept = await run(desk, 'publish', 'harbour', '--to', 'es')
    expect(kept.code).toBe(4)
    expect(kept.stdout).toMatch(/^ {4}readers keep public\/es\/harbour\.html$/m)
    expect(read(desk, 'es/harbour.html')).toBe(before)
    const moved = await run(desk, 'publish', 'harbour', '--to', 'es', '--as', 'source')
    expect(moved.stdout).toMatch(/^ {4}readers keep public\/es\/harbour\.html; only its links are mended$/m)
    const after = read(desk, 'es/harbour.html')
    expect(after).toBe(before.replaceAll('en/harbour.html', 'en/harbour.txt'))
    expect(after).not.toBe(before)
  })
})

describe("the article's own locale in --to", () => {
  it('is written again beside published editions, and refused with a reason if it is alone', async () => {
    const desk = await openDesk()
    const alone = await run(desk, 'publish', 'harbour', '--to', 'en')
    expect(alone.code).toBe(2)
    expect(alone.stderr).toContain('en is the language of "harbour" itself, and no edition of it is published')
    expect((await run(desk, 'publish', 'harbour', '--to', 'en,es')).code).toBe(0)
    writeFileSync(seed(desk), ARTICLE.replace('30,000', '20,000'))
    const own = await run(desk, 'publish', 'harbour', '--to', 'en')
    expect(own.code, own.stderr).toBe(0)
    expect(own.stdout).toMatch(/^en {2}public\/en\/harbour\.txt {2}the article itself$/m)
    expect(read(desk, 'en/harbour.txt')).toContain('20,000')
    expect(read(desk, 'es/harbour.txt')).toContain('30.000')
    const gone = await run(desk, 'publish', 'harbour', '--to', 'en', '--unpublish')
    expect(gone.code).toBe(2)
    expect(gone.stderr).toContain('which its editions link to')
  })
})
