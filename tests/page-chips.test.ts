import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { loadWritten } from '../src/article/index.ts'
import type { Syntax } from '../src/model.ts'
import { violations } from './browser.ts'
import { makeDesk, type TestDesk } from './review-desk.ts'
import { sharedBrowser } from './shared-browser.ts'

const { browser, servers, trouble } = sharedBrowser()

const LINK = '<a href="https://example.org/a?b=1&amp;c=2">'
const HTML = `<h1>Mayor Opens the Harbour of Odesa</h1>
<p>See ${LINK}our map</a> of <b>Odesa</b> &amp; the coast.</p>
<p>Hello {{name}}, see <i>it</i> here.</p>
`
const MAP = `Vea ${LINK}nuestro mapa</a> de <b>Odesa</b> &amp; la costa.`
const TARGETS = {
  es: ['La alcaldesa abre el puerto de Odesa', MAP, 'Hola, véalo aquí.'],
  ar: [
    'رئيسة البلدية تفتتح ميناء أوديسا',
    `انظر ${LINK}خريطتنا</a> لمدينة <b>أوديسا</b> &amp; الساحل.`,
    'مرحبا {{name}}، انظر <i>هنا</i>.',
  ],
}
const MARKDOWN = `# Mayor Opens the Harbour

See [our map](https://example.org/map_1) of **Odesa** and the \\*coast\\*.
`
const IN_MARKDOWN = {
  es: ['La alcaldesa abre el puerto', 'Vea [nuestro mapa](https://example.org/map_1) de **Odesa** y la \\*costa\\*.'],
}

interface Opened {
  readonly page: Page
  readonly desk: TestDesk
}

async function open(
  path: string,
  { article = HTML, file = 'harbour.html', machine = TARGETS as Readonly<Record<string, readonly string[]>> } = {},
): Promise<Opened> {
  const desk = await makeDesk(article, machine, file)
  const server = await desk.start()
  servers.push(server)
  const page = await browser().newPage({ locale: 'en-GB', viewport: { width: 1400, height: 900 } })
  page.on('pageerror', error => trouble.push(String(error)))
  page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
  await page.goto(new URL(path, server.url).href)
  return { page, desk }
}

const unit = (page: Page, key: string) => page.locator(`[id="unit-${key}"]`)
const field = (page: Page) => page.locator('[data-editor]')

async function edit(page: Page, key: string): Promise<void> {
  await unit(page, key).focus()
  await page.keyboard.press('e')
  await field(page).waitFor()
}

/** Saves the open editor, and gives the text that is then on disk. */
async function saved({ page, desk }: Opened, key: string, locale = 'es'): Promise<string | undefined> {
  await page.keyboard.press('Control+Enter')
  await field(page).waitFor({ state: 'detached' })
  return desk.text(locale, key)
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
/** Puts the cursor at the beginning. Right after a field got the focus, ProseMirror takes a jump there for the browser's own. */
async function toStart(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await press(page, 'Control+Home', 'Shift+ArrowRight')
      return page.evaluate('getSelection().toString().length')
    })
    .toBe(1)
  await press(page, 'Control+Home')
}

const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key)

describe('markup', () => {
  it('is shown as chips in source, target, versions and the rename dialog, and reads as words', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page, desk } = opened
    const row = unit(page, 'p1.s1')
    await row.locator('.target .markup').first().waitFor()
    expect((await row.locator('.source').innerText()).replace(/\s+/g, ' ')).toBe('See our map of Odesa & the coast.')
    expect((await row.locator('.target p').first().innerText()).replace(/\s+/g, ' ')).toBe(
      'Vea nuestro mapa de Odesa & la costa.',
    )
    const names = await row.locator('.target .markup').evaluateAll(chips => chips.map(chip => chip.ariaLabel))
    expect(names).toEqual(['link begins', 'link ends', 'bold begins', 'bold ends'])
    await edit(page, 'p1.s1')
    expect(await violations(page)).toEqual([])
    await press(page, 'Control+End', 'Backspace', '!')
    expect(await saved(opened, 'p1.s1')).toBe(MAP.replace('costa.', 'costa!'))
    await row.focus()
    await page.locator('.inspector .diff .markup').first().waitFor()
    await page.getByRole('tab', { name: 'History' }).click()
    await page.locator('.history .diff .markup').first().waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/href|<\/?[ab]|&amp;/)
    expect(await violations(page)).toEqual([])
    await page.getByRole('tab', { name: 'Sentence' }).click()
    await page.locator('.inspector').getByText('Forms and note').click()
    await page.getByRole('button', { name: 'Fix everywhere' }).click()
    await page.getByLabel('Write it as').fill('Odessa')
    await page.getByRole('button', { name: 'Preview' }).last().click()
    await page.locator('dialog .diff .markup').first().waitFor()
    expect(await page.locator('dialog').innerText()).not.toMatch(/href|<\/?[ab]/)
    expect(desk.text('es', 'p1.s1')).toContain('Odesa')
    await page.close()
  })

  it('is kept when words around it are edited, whatever characters they have', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    await press(page, 'Control+End')
    await page.keyboard.type(' 1 < 2 <b> & </a> <!-- {{x}}')
    expect(await saved(opened, 'p1.s1')).toBe(`${MAP} 1 &lt; 2 &lt;b&gt; &amp; &lt;/a&gt; &lt;!-- {{x}}`)
    expect((await unit(page, 'p1.s1').locator('.target p').first().innerText()).replace(/\s+/g, ' ')).toContain(
      '1 < 2 <b> & </a> <!-- {{x}}',
    )
    await page.close()
  })

  it('is passed and deleted as one character, its words stay, and undo restores it', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    await toStart(page)
    await press(page, ...times(5, 'ArrowRight'), 'Backspace')
    await expect.poll(() => field(page).locator('.markup').count()).toBe(2)
    expect(await field(page).innerText()).toContain('Vea nuestro mapa de')
    await press(page, 'Control+z')
    await expect.poll(() => field(page).locator('.markup').count()).toBe(4)
    await press(page, 'Control+Shift+z')
    expect(await saved(opened, 'p1.s1')).toBe('Vea nuestro mapa de <b>Odesa</b> &amp; la costa.')
    await page.close()
  })

  it('is kept around words that replace its own, even if the selection goes beyond its end', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    // A selection from inside of the link to after "de".
    await toStart(page)
    await press(page, ...times(5, 'ArrowRight'), ...times(16, 'Shift+ArrowRight'))
    await page.keyboard.type('el plano')
    expect(await saved(opened, 'p1.s1')).toBe(`Vea ${LINK}el plano</a> <b>Odesa</b> &amp; la costa.`)
    await page.close()
  })

  it('is selected as a whole by a click, and moved by cut and paste', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    await field(page).locator('.markup.close').first().click()
    await press(page, 'Control+x')
    await expect.poll(() => field(page).locator('.markup').count()).toBe(2)
    await press(page, 'Control+End', 'Control+v')
    expect(await saved(opened, 'p1.s1')).toBe(`Vea  de <b>Odesa</b> &amp; la costa.${LINK}nuestro mapa</a>`)
    await page.close()
  })

  it('is dragged as a whole', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    const bold = field(page).locator('.markup.open').nth(1)
    await bold.click()
    // The browser's driver cannot drag a selection of text: the events are those of a browser that can.
    await page.evaluate(`(() => {
      const field = document.querySelector('[data-editor]')
      const range = document.createRange()
      range.selectNodeContents(field)
      const [{ left, top, height }] = range.getClientRects()
      const dataTransfer = new DataTransfer()
      const event = (name, clientX, clientY) =>
        new DragEvent(name, { dataTransfer, clientX, clientY, bubbles: true, cancelable: true })
      field.dispatchEvent(event('dragstart', 0, 0))
      field.dispatchEvent(event('drop', left + 1, top + height / 2))
    })()`)
    expect(await saved(opened, 'p1.s1')).toBe(`<b>Odesa</b>Vea ${LINK}nuestro mapa</a> de  &amp; la costa.`)
    await page.close()
  })

  it('that is missing is put around the selection by a click or a key, the next one first', async () => {
    const opened = await open('/article/harbour/es#p2.s1')
    const { page } = opened
    await edit(page, 'p2.s1')
    const missing = page.locator('.chip.missing')
    expect(await missing.allTextContents()).toEqual(['+ Insert {{name}}', '+ Insert italic'])
    await toStart(page)
    await press(page, ...times(4, 'ArrowRight'))
    await page.keyboard.type(' ')
    await press(page, 'Alt+m')
    await expect.poll(() => missing.count()).toBe(1)
    await press(page, 'Control+End', 'ArrowLeft', ...times(4, 'Shift+ArrowLeft'))
    await missing.click()
    await expect.poll(() => missing.count()).toBe(0)
    expect(await saved(opened, 'p2.s1')).toBe('Hola {{name}}, véalo <i>aquí</i>.')
    await page.close()
  })

  it('can be typed as it is in the file', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    await page.getByRole('button', { name: 'As written' }).click()
    expect(await field(page).inputValue()).toBe(MAP)
    await field(page).fill('Vea <i>esto</i>.')
    await page.getByRole('button', { name: 'As written' }).click()
    await field(page).locator('.markup').first().waitFor()
    expect(await saved(opened, 'p1.s1')).toBe('Vea <i>esto</i>.')
    await page.close()
  })

  it('is kept by a fix, an earlier version and a reload', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    await page.keyboard.type(' Otra')
    await page.getByRole('button', { name: 'Odesa' }).last().click()
    await page.reload()
    await unit(page, 'p1.s1')
      .getByRole('button', { name: /Unsaved text/ })
      .click()
    await expect.poll(() => field(page).locator('.markup').count()).toBe(4)
    expect(await field(page).innerText()).toContain('la costa. Otra Odesa')
    await toStart(page)
    expect(await saved(opened, 'p1.s1')).toBe(`${MAP} Otra Odesa`)
    await unit(page, 'p1.s1').focus()
    await page.getByRole('button', { name: 'Use this text' }).click()
    await expect.poll(() => opened.desk.text('es', 'p1.s1')).toBe(MAP)
    await page.close()
  })

  it('is pasted only if it belongs to the sentence, wherever it was copied', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    const chip = (written: string, kind = 'void', pair = '') =>
      `{"type":"chip","attrs":{"kind":"${kind}","written":${JSON.stringify(written)},"pair":"${pair}","label":"x","name":"x"}}`
    const line = (nodes: readonly string[]) => `{"type":"doc","content":[{"type":"line","content":[${nodes.join()}]}]}`
    const paste = (json: string) =>
      page.evaluate(`(() => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', 'x')
        clipboardData.setData('text/html', '<img src=x onerror="window.pwned = 1">')
        clipboardData.setData('application/x-interlinear-chips', ${JSON.stringify(json)})
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.querySelector('[data-editor]').dispatchEvent(event)
      })()`)
    await press(page, 'Control+End')
    await paste(
      line([chip('<script>window.pwned = 1</script>'), '{"type":"text","text":" y"}', chip('<b>', 'open', 'q')]),
    )
    await paste(line([chip('<b>', 'open', 'q'), '{"type":"text","text":"z"}', chip('</b>', 'close', 'q')]))
    await paste('{"type":"doc"')
    expect(await saved(opened, 'p1.s1')).toBe(`${MAP} y<b>z</b>x`)
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    await page.close()
  })
})

describe('a field with chips', () => {
  it('accepts an input method beside a chip', async () => {
    const opened = await open('/article/harbour/es#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    await toStart(page)
    await press(page, ...times(5, 'ArrowRight'))
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Input.imeSetComposition', { text: 'ㅎ', selectionStart: 1, selectionEnd: 1 })
    await cdp.send('Input.imeSetComposition', { text: '하', selectionStart: 1, selectionEnd: 1 })
    await cdp.send('Input.insertText', { text: '한' })
    await expect.poll(() => field(page).innerText()).toContain('한nuestro')
    expect(await saved(opened, 'p1.s1')).toBe(MAP.replace('nuestro', '한nuestro'))
    await page.close()
  })

  it('is right-to-left in Arabic', async () => {
    const opened = await open('/article/harbour/ar#p1.s1')
    const { page } = opened
    await edit(page, 'p1.s1')
    expect(await field(page).getAttribute('dir')).toBe('rtl')
    expect(await field(page).getAttribute('lang')).toBe('ar')
    // The third place from the beginning stands on the right.
    await toStart(page)
    await press(page, ...times(6, 'ArrowLeft'))
    await page.keyboard.type('هذه ')
    expect(await saved(opened, 'p1.s1', 'ar')).toBe(TARGETS.ar[1]?.replace('خريطتنا', 'هذه خريطتنا'))
    await page.close()
  })

  it('keeps placeholders of a plain text whole', async () => {
    const plain = 'Hello {{name}}, %s came.\n'
    const opened = await open('/article/harbour/es', {
      article: plain,
      file: 'harbour.txt',
      machine: { es: ['Hola {{name}}, vino %s.'] },
    })
    const { page } = opened
    await page.locator('.unit').first().focus()
    await page.keyboard.press('e')
    await field(page).waitFor()
    const key = (await page.locator('.unit').first().getAttribute('id'))?.slice(5) ?? ''
    await toStart(page)
    await press(page, ...times(6, 'ArrowRight'), 'Backspace')
    expect(await page.locator('.chip.missing').allTextContents()).toEqual(['+ Insert {{name}}'])
    await page.locator('.chip.missing').click()
    await page.keyboard.type(' <b>')
    expect(await saved(opened, key)).toBe('Hola {{name}} <b>, vino %s.')
    await page.close()
  })

  it('saves Markdown that shows what was typed', async () => {
    const opened = await open('/article/harbour/es#p1.s1', {
      article: MARKDOWN,
      file: 'harbour.md',
      machine: IN_MARKDOWN,
    })
    const { page } = opened
    await edit(page, 'p1.s1')
    await expect.poll(() => field(page).locator('.markup').count()).toBe(4)
    await press(page, 'Control+End')
    await page.keyboard.type(' *no* [x](y)')
    // A space at the end of bold type would end it.
    await toStart(page)
    await press(page, ...times(28, 'ArrowRight'))
    await page.keyboard.type(' ')
    expect(await saved(opened, 'p1.s1')).toBe(
      'Vea [nuestro mapa](https://example.org/map_1) de **Odesa**  y la \\*costa\\*. \\*no\\* \\[x\\](y)',
    )
    await page.close()
  })
})

const LETTERS = [...'ab <>&*_[]()`/"{}=', 'é', '한', 'ح', '<b>', '</a>', '&amp;']
const KEYS = [
  ...[
    'ArrowLeft',
    'ArrowRight',
    'Shift+ArrowLeft',
    'Shift+ArrowRight',
    'Control+Home',
    'End',
    'Shift+Home',
    'Shift+End',
  ],
  ...['Control+ArrowLeft', 'Control+ArrowRight', 'Control+Shift+ArrowLeft', 'Control+Shift+ArrowRight', 'Control+a'],
  ...['Backspace', 'Delete', 'Control+Backspace', 'Control+Delete', 'Control+x', 'Control+c', 'Control+v', 'Enter'],
  ...['Control+z', 'Control+Shift+z', 'Alt+m', 'Alt+n', 'Alt+1'],
]
type Act = { readonly type: string } | { readonly press: string } | { readonly click: number }
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom(...LETTERS) }) },
  { weight: 8, arbitrary: fc.record({ press: fc.constantFrom(...KEYS) }) },
  { weight: 1, arbitrary: fc.record({ click: fc.nat(9) }) },
)

/** The markup in a text, and whether each opening has its closing, none crossing another. */
async function markupIn(text: string, syntax: Syntax) {
  const { inlines = [] } = (await loadWritten(syntax))?.(text) ?? { text }
  const open: number[] = []
  const isNested = inlines.every(({ kind, id, pair }) => {
    if (kind === 'open') open.push(id)
    return kind !== 'close' || open.pop() === pair
  })
  return { isNested: isNested && open.length === 0, written: inlines.map(({ start, end }) => text.slice(start, end)) }
}

it.each([
  ['html', HTML, 'harbour.html', TARGETS, [LINK, '</a>', '<b>', '</b>']],
  ['markdown', MARKDOWN, 'harbour.md', IN_MARKDOWN, ['[', '](https://example.org/map_1)', '**']],
] as const)(
  'saves no unpaired markup, however it is edited: %s',
  { timeout: 180_000 },
  async (syntax, article, file, machine, own) => {
    const opened = await open('/article/harbour/es#p1.s1', { article, file, machine })
    const { page } = opened
    await unit(page, 'p1.s1').waitFor()
    let before = opened.desk.text('es', 'p1.s1')
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 30 }), async acts => {
        await edit(page, 'p1.s1')
        for (const one of acts) {
          if ('type' in one) await page.keyboard.insertText(one.type)
          else if ('press' in one) await page.keyboard.press(one.press)
          else {
            const chips = field(page).locator('.markup')
            const count = await chips.count()
            if (count > 0) await chips.nth(one.click % count).click()
          }
        }
        const text = (await saved(opened, 'p1.s1')) ?? ''
        const { isNested, written } = await markupIn(text, syntax)
        expect(isNested, text).toBe(true)
        expect(
          written.filter(one => !(own as readonly string[]).includes(one)),
          text,
        ).toEqual([])
        // Outside of the chips there is no markup, and no part of any.
        const rest = own.reduce((some, one) => some.replaceAll(one, ''), text)
        if (syntax === 'html') expect(rest, text).not.toMatch(/<(?=[a-z/!])/i)
        before = text
      }),
      { numRuns: 25 },
    )
    expect(before).toBeDefined()
    await page.close()
  },
)
