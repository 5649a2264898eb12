import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './browser.ts'
import { makeDesk } from './review-desk.ts'
import { sharedBrowser } from './shared-browser.ts'

const { browser, servers, trouble } = sharedBrowser()

async function open(path = '/article/harbour/es#p1.s2', options: BrowserContextOptions = {}) {
  const desk = await makeDesk()
  const server = await desk.start()
  servers.push(server)
  const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 }, ...options })
  page.on('pageerror', error => trouble.push(String(error)))
  await page.goto(new URL(path, server.url).href)
  return { page, desk, url: server.url }
}

const unit = (page: Page, key: string) => page.locator(`[id="unit-${key}"]`)
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    `document.activeElement.closest('dialog, [data-editor], .unit, [role=tab]')?.id ?? document.activeElement.tagName`,
  )
const isOnBody = (page: Page): Promise<boolean> => page.evaluate('document.activeElement === document.body')

describe('every view and state', () => {
  it('is accessible', async () => {
    const { page, url } = await open()
    await unit(page, 'p1.s2').waitFor()
    await page.locator('.findings [data-fix]').first().waitFor()
    const states: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['a finding', async () => {}],
      ['its history', () => page.getByRole('tab', { name: 'History' }).click()],
      ['its memory', () => page.getByRole('tab', { name: 'Memory' }).click()],
      ['its engine', () => page.getByRole('tab', { name: 'Engine' }).click()],
      ['the preview beside', () => page.getByRole('tab', { name: 'Preview' }).click()],
      [
        'split',
        async () => {
          await page.getByRole('tab', { name: 'Sentence' }).click()
          await page.getByRole('button', { name: 'Split' }).click()
        },
      ],
      ['a third column', () => page.locator('[data-third]').selectOption('ko')],
      ['a filter', () => page.getByRole('button', { name: /^Findings/ }).click()],
      ['the edition as a text', () => page.getByRole('button', { name: 'As a text' }).click()],
      [
        'the dialog of a name',
        async () => {
          await page.getByRole('button', { name: 'As a text' }).click()
          await page.getByRole('button', { name: /^All/ }).click()
          await unit(page, 'p1.s1').focus()
          await page.keyboard.press('b')
          await page.getByRole('dialog').waitFor()
        },
      ],
      [
        'the publication',
        async () => {
          await page.keyboard.press('Escape')
          await page.getByRole('button', { name: 'Preview', exact: true }).click()
          await page.locator('dialog iframe').waitFor()
        },
      ],
    ]
    for (const [state, reach] of states) {
      await reach()
      expect(await violations(page), state).toEqual([])
    }
    for (const media of [{ forcedColors: 'active' }, { contrast: 'more' }, { colorScheme: 'dark' }] as const) {
      await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', colorScheme: 'light', ...media })
      await page.goto(new URL('/article/harbour/es#p1.s2', url).href)
      await unit(page, 'p1.s2').waitFor()
      expect(await violations(page), JSON.stringify(media)).toEqual([])
    }
    await page.close()
  })
})

/** The looks in which each view has to be accessible. */
const LOOKS = [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }] as const

describe('views beside the article', () => {
  const VIEWS: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
    ['the desk', '/', page => page.locator('.table .row').first().waitFor()],
    [
      'the box of languages',
      '/',
      async page => {
        await page.getByText('Choose mine').click()
        await page.getByRole('checkbox', { name: 'Korean' }).check()
      },
    ],
    [
      'an assignment',
      '/',
      async page => {
        await page.locator('.assignment').first().click()
        await page.getByRole('dialog').getByRole('checkbox').nth(1).check()
      },
    ],
    [
      'find and replace',
      '/find',
      async page => {
        await page.getByLabel('Replace', { exact: true }).check()
        await page.getByLabel('Find', { exact: true }).fill('Koval')
        await page.getByLabel('Replace with').fill('Kowal')
        await page.keyboard.press('Enter')
        await page.locator('.hit').first().waitFor()
      },
    ],
    [
      'a pattern that is none',
      '/find',
      async page => {
        await page.getByLabel('Regular expression').check()
        await page.getByLabel('Find', { exact: true }).fill('(')
        await page.keyboard.press('Enter')
        await page.getByRole('alert').getByText('no regular expression').waitFor()
      },
    ],
    ['the names', '/names/harbour', page => page.locator('.matrix table').waitFor()],
    [
      'a rename with its preview',
      '/names/harbour',
      async page => {
        await page
          .getByRole('button', { name: /^Hanna Koval/ })
          .first()
          .click()
        await page.getByLabel('Write it as').fill('Hanna Kowal')
        await page.keyboard.press('Enter')
        await page.locator('.renamed').first().waitFor()
      },
    ],
    ['help', '/', page => page.keyboard.press('?').then(() => page.getByRole('dialog').waitFor())],
    [
      'an editor with findings',
      '/article/harbour/es#p1.s2',
      async page => {
        await page.locator('.findings [data-fix]').first().waitFor()
        await page.keyboard.press('e')
        await page.locator('[data-editor]').waitFor()
        await page.locator('.live').waitFor()
      },
    ],
    [
      'somebody who is addressed',
      '/article/harbour/es#p1.s1',
      async page => {
        await unit(page, 'p1.s1').focus()
        await page.keyboard.press('c')
        await page.keyboard.type('@')
        await page.getByRole('listbox').waitFor()
      },
    ],
  ]
  it.each(VIEWS)('%s is accessible in every look, and keeps the focus', async (name, path, reach) => {
    const { page, url } = await open(path)
    for (const look of LOOKS) {
      await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', colorScheme: 'light', ...look })
      await page.goto(new URL('/', url).href)
      await page.evaluate('localStorage.clear()')
      await page.goto(new URL(path, url).href)
      await page.locator('.table .row, .matrix table, .find-form, .unit').first().waitFor()
      await reach(page)
      const said = `${name} ${JSON.stringify(look)}`
      expect(await violations(page), said).toEqual([])
      if (!path.match(/^\/(names\/harbour)?$/)) expect(await isOnBody(page), said).toBe(false)
      if ((await page.getByRole('dialog').count()) > 0) {
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      }
    }
    await page.close()
  })
})

describe('markup as chips', () => {
  const LINK = '<a href="https://example.org/map">'
  const HTML = `<h1>Mayor Opens the Harbour of Odesa</h1>\n<p>See ${LINK}our map</a> of <b>Odesa</b> and the coast.</p>\n`
  const TARGETS = {
    es: ['La alcaldesa abre el puerto de Odesa', `Vea ${LINK}nuestro mapa</a> de <b>Odesa</b> y la costa.`],
    ar: ['رئيسة البلدية تفتتح ميناء أوديسا', `انظر ${LINK}خريطتنا</a> لمدينة <b>أوديسا</b> والساحل.`],
  }
  it.each(LOOKS)('is accessible in columns, editor, versions and rename: %j', async look => {
    const desk = await makeDesk(HTML, TARGETS, 'harbour.html')
    const server = await desk.start()
    servers.push(server)
    const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
    page.on('pageerror', error => trouble.push(String(error)))
    // Notices fade in; before the end of the fade their contrast is too low.
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' })
    const show = (path: string) => page.goto(new URL(path, server.url).href)
    for (const locale of ['es', 'ar']) {
      await show(`/article/harbour/${locale}#p1.s1`)
      await unit(page, 'p1.s1').locator('.target .markup').first().waitFor()
      expect(await violations(page), `columns ${locale}`).toEqual([])
      await unit(page, 'p1.s1').focus()
      await page.keyboard.press('e')
      await page.locator('[data-editor] .markup').first().waitFor()
      expect(await violations(page), `editor ${locale}`).toEqual([])
      // Without colours, a chip is told from words by its frame.
      const frame = await page.evaluate(
        `getComputedStyle(document.querySelector('.unit .target .markup')).borderTopStyle`,
      )
      expect(frame).not.toBe('none')
      await page.keyboard.press('Control+End')
      await page.keyboard.type('!')
      await page.keyboard.press('Control+Enter')
      await page.locator('[data-editor]').waitFor({ state: 'detached' })
      await unit(page, 'p1.s1').focus()
      await page.getByRole('tab', { name: 'History' }).click()
      await page.locator('.history .markup').first().waitFor()
      expect(await violations(page), `versions ${locale}`).toEqual([])
      await page.getByRole('tab', { name: 'Sentence' }).click()
    }
    await show('/names/harbour')
    await page.getByRole('row', { name: /Odesa/ }).getByRole('button').last().click()
    await page.getByLabel('Write it as').fill('Odessa')
    await page.keyboard.press('Enter')
    await page.locator('.renamed .markup').first().waitFor()
    expect(await violations(page), 'rename').toEqual([])
    await page.close()
  })
})

describe('the focus', () => {
  it('is on the field of an opened rename, and returns to its place after it', async () => {
    const { page } = await open('/names/harbour')
    const cell = page.getByRole('row', { name: /Hanna Koval/ }).getByRole('button', { name: /한나 코발/ })
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await page.evaluate('document.activeElement.value')).toBe('한나 코발')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('rendering')
    const links = await page.locator('.matrix thead a').allInnerTexts()
    expect(links).toEqual(['Arabic', 'Spanish', 'Korean'])
    await page.close()
  })

  it('never falls to the body, whatever element is removed', async () => {
    const { page, desk } = await open()
    await unit(page, 'p1.s2').waitFor()
    await page.locator('.findings [data-fix]').first().waitFor()
    const file = join(desk.out, 'es', 'harbour.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('puerto de Odesa', 'puerto de Kiev'))
    await page.getByRole('button', { name: /^Findings 2/ }).click()
    await unit(page, 'p1.s2').focus()
    // After the fix the filter hides the sentence: the nearest one that is left gets the focus.
    await page.keyboard.press('q')
    await unit(page, 'p1.s2').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('unit-headline')
    await page.getByRole('button', { name: /^All/ }).click()
    const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
      [
        'an editor that closes',
        async () => {
          await unit(page, 'deck').focus()
          await page.keyboard.press('e')
          await page.locator('[data-editor]').press('Escape')
        },
      ],
      [
        'a text that is discarded',
        async () => {
          await page.keyboard.press('e')
          await page.locator('[data-editor]').fill('Otro.')
          await page.getByRole('button', { name: 'Discard' }).click()
        },
      ],
      [
        'a fix by a click',
        async () => {
          await unit(page, 'p2.s1').focus()
          await page.keyboard.press('f')
        },
      ],
      [
        'help that is closed',
        async () => {
          await page.keyboard.press('?')
          await page.getByRole('dialog').waitFor()
          await page.keyboard.press('Escape')
        },
      ],
      ['another edition', () => page.locator('.where select').selectOption('ko')],
    ]
    for (const [act, perform] of acts) {
      await perform()
      await expect.poll(() => isOnBody(page), { message: act }).toBe(false)
    }
    await page.close()
  })
})

interface AXNode {
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly description?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
  readonly ignored: boolean
}

/** The page as a screen reader gets it. */
async function tree(page: Page): Promise<readonly AXNode[]> {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AXNode[] }
  return nodes.filter(({ ignored }) => !ignored)
}

describe('a screen reader', () => {
  it('gets each sentence, its marks with their reasons, and a name for every control', async () => {
    const { page } = await open()
    await page.locator('.unit mark.error').first().waitFor()
    const nodes = await tree(page)
    const named = (role: string) => nodes.filter(node => node.role?.value === role).map(node => node.name?.value ?? '')
    expect(named('article')).toContain('Paragraph p1.s2, Machine draft, unread, 1 finding')
    const marks = nodes.filter(node => node.role?.value === 'mark').map(node => node.description?.value)
    expect(marks).toContain('Error: "1,200" became "1.500".')
    expect(named('tab')).toEqual(['Sentence', 'History', 'Memory', 'Engine', 'Preview'])
    expect(named('heading')[0]).toBe('Mayor Opens the New Harbour of Odesa')
    const reached = nodes.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
    )
    const roles = new Set(['button', 'link', 'tab', 'textbox', 'combobox', 'searchbox', 'article', 'checkbox', 'radio'])
    const nameless = reached.filter(({ role, name }) => roles.has(role?.value ?? '') && !name?.value)
    expect(nameless).toEqual([])
    await page.close()
  })
})

describe('the keyboard alone', () => {
  it('reaches bar, sentences and inspector from the top of the page, and can do all the work', async () => {
    const { page, desk } = await open('/article/harbour/es')
    await unit(page, 'headline').waitFor()
    const seen: string[] = []
    await page.locator('.skip').focus()
    for (let index = 0; index < 60; index++) {
      await page.keyboard.press('Tab')
      seen.push(
        await page.evaluate(
          `document.activeElement.id || document.activeElement.textContent.trim().slice(0, 20) || document.activeElement.getAttribute('placeholder') || document.activeElement.tagName`,
        ),
      )
      if (seen.at(-1) === 'tab-sentence') break
    }
    for (const stop of ['Desk', 'As a text', 'unit-headline', 'Accept']) expect(seen).toContain(stop)
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('tab-history')
    await page.getByText('Not in git').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('c')
    expect(await page.evaluate('document.activeElement.placeholder')).toBe('Add a comment')
    await page.keyboard.press('Escape')
    for (const key of ['j', 'j', 'a']) await page.keyboard.press(key)
    await expect.poll(async () => (await desk.unit('es', 'p1.s1'))?.state).toBe('reviewed')
    await page.close()
  })
})

describe('a page without colours', () => {
  it('shows the level of a finding by frames and lines', async () => {
    const { page } = await open('/article/harbour/es#p1.s2', { forcedColors: 'active' })
    await page.locator('.unit mark.error').first().waitFor()
    const style = (selector: string, name: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`)
    expect(await style('.findings .tag.error', 'borderTopStyle')).toBe('double')
    expect(await style('.unit mark.error', 'textDecorationStyle')).toBe('wavy')
    expect(await style('.edge.error', 'borderInlineStartStyle')).toBe('solid')
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
    const soft = await page.evaluate(`getComputedStyle(document.querySelector('.inspector .quiet')).color`)
    expect(soft).toBe('rgb(27, 26, 23)')
    await page.close()
  })
})

describe('the look', () => {
  it.each([360, 768, 1280, 2200])('has one left edge at %i pixels', async width => {
    const { page } = await open('/article/harbour/es#p1.s2', { viewport: { width, height: 800 } })
    await unit(page, 'p1.s2').waitFor()
    const left = (selector: string): Promise<number> =>
      page.evaluate(`Math.round(document.querySelector('${selector}').getBoundingClientRect().left)`)
    const edge = await left('.where .crumb')
    expect(await left('.unit .source')).toBe(edge)
    expect(await left(width > 640 ? '.nameplate' : '.masthead nav a:not(:first-child)')).toBe(edge)
    if (width > 640) expect(await left('.heads span')).toBe(edge)
    await page.close()
  })

  it('has at most 120 pixels of controls before the first sentence on a phone, and shows the position', async () => {
    const { page } = await open('/article/harbour/es', { viewport: { width: 360, height: 740 } })
    await unit(page, 'headline').waitFor()
    expect(
      await page.evaluate(`document.querySelector('.unit .source').getBoundingClientRect().top`),
    ).toBeLessThanOrEqual(120)
    await page.evaluate('scrollTo(0, 600)')
    const { y = -1 } = (await page.getByRole('link', { name: 'Desk' }).boundingBox()) ?? {}
    expect(y).toBeGreaterThanOrEqual(0)
    await page.getByRole('button', { name: 'Filters and more' }).click()
    await page.getByRole('button', { name: /^Findings/ }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it.each(['en-GB', 'ar', 'es', 'ko', 'uk'])('has no overlapping controls on a phone: %s', async locale => {
    const { page } = await open('/article/harbour/ar', { viewport: { width: 360, height: 740 }, locale })
    await unit(page, 'headline').waitFor()
    const overlaps = await page.evaluate(`(() => {
      const all = [...document.querySelectorAll('.bar-row a, .bar-row select, .bar-row button, .bar-row h1')]
      const boxes = all.map(one => one.getBoundingClientRect()).filter(({ width }) => width > 0)
      const outside = boxes.filter(box => box.left < 0 || box.right > document.documentElement.clientWidth)
      const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
      return outside.length + boxes.filter((box, at) => boxes.slice(at + 1).some(other => meet(box, other))).length
    })()`)
    expect(overlaps).toBe(0)
    await page.close()
  })

  it('aligns every text to the side where its language begins', async () => {
    const { page } = await open('/article/harbour/ar', { locale: 'ar' })
    await unit(page, 'headline').waitFor()
    const sides = await page.evaluate(`[...document.querySelectorAll('.unit p[lang]')].map(one =>
      one.dir + ' ' + getComputedStyle(one).textAlign)`)
    expect([...new Set(sides as readonly string[])].toSorted()).toEqual(['ltr start', 'rtl start'])
    await page.close()
  })

  it('never covers words with the edit button, and marks only changed states', async () => {
    const { page } = await open('/article/harbour/ar#p1.s2', { locale: 'ar' })
    await unit(page, 'p1.s2').waitFor()
    const apart = await page.evaluate(`[...document.querySelectorAll('.unit')].every(unit => {
      const pencil = unit.querySelector('.pencil').getBoundingClientRect()
      return [...unit.querySelectorAll('p')].every(words => {
        const box = words.getBoundingClientRect()
        return pencil.right <= box.left + 1 || pencil.left >= box.right - 1 || pencil.bottom <= box.top || pencil.top >= box.bottom
      })
    })`)
    expect(apart).toBe(true)
    // All are drafts: only the current sentence shows the sign.
    expect(await page.locator('.edge .sign').count()).toBe(1)
    await page.keyboard.press('a')
    await expect.poll(() => page.locator('.edge.reviewed .sign').count()).toBe(1)
    await page.close()
  })

  it('shows a notice with Undo in the corner of the texts, never over the buttons of the inspector', async () => {
    const { page, desk } = await open()
    await unit(page, 'p1.s2').waitFor()
    await page.keyboard.press('a')
    const notice = page.locator('.notice')
    await notice.getByText('Accepted.').waitFor()
    const { x = 0, y = 0, width = 0, height = 0 } = (await notice.boundingBox()) ?? {}
    const { x: panel = 0 } = (await page.locator('aside.inspector').boundingBox()) ?? {}
    expect([x + width <= panel, panel - x - width < 60, 900 - y - height < 60]).toEqual([true, true, true])
    await notice.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await desk.unit('es', 'p1.s2'))?.state).toBe('translated')
    await page.close()
  })

  it('marks the wrong form of a name red, and not the right one', async () => {
    const { page, desk } = await open('/article/harbour/es#p1.s1')
    await unit(page, 'p1.s1').focus()
    await page.keyboard.press('e')
    await page.locator('[data-editor]').fill('La alcaldesa Anna Koval abrió el puerto el lunes.')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => desk.text('es', 'p1.s1')).toContain('Anna')
    await page.getByRole('link', { name: 'Names' }).click()
    await page.locator('td.drift').first().waitFor()
    const colour = (selector: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).color`)
    expect(await colour('td.drift .rendering')).toBe(await colour('td.ok .rendering'))
    expect(await colour('td.drift .wrong, td.drift .missing .tag')).not.toBe(await colour('td.ok .rendering'))
    await page.close()
  })
})
