import { describe, expect, it } from 'vitest'
import { readXliff } from '../src/exchange/index.ts'

const CORE = 'urn:oasis:names:tc:xliff:document:2.0'
const MODULES = `xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:my="urn:example:own"`

const document = (inner: string, root = 'srcLang="en" trgLang="es"'): string =>
  `<xliff xmlns="${CORE}" ${MODULES} version="2.1" ${root}>${inner}</xliff>`
const file = (inner: string, attributes = ''): string => document(`<file id="f1" ${attributes}>${inner}</file>`)
const unit = (inner: string, attributes = ''): string => file(`<unit id="u1" ${attributes}>${inner}</unit>`)
const segment = (source: string, target?: string, attributes = ''): string =>
  `<segment ${attributes}><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`
const texts = (source: string, target?: string): string => unit(segment(source, target))
const A = segment('A')
const data = (inner: string): string => `<originalData>${inner}</originalData>`

function ruleOf(text: string): string | undefined {
  try {
    readXliff(text, 'x.xlf')
    return undefined
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InterlinearError') throw error
    return / \(rule (.+)\)\.$/.exec(error.message)?.[1] ?? error.message
  }
}

const LOCKED = 'canCopy="no" canDelete="no"'

describe('a valid XLIFF 2 file is read', () => {
  it.each([
    ['a source only', file(`<unit id="u1">${A}</unit>`)],
    [
      'extensions where they may stand',
      file(`<my:x id="1"/><unit id="u1" my:a="1"><my:x id="1"/>${A}</unit>`, 'my:a="1"'),
    ],
    ['a pair over two segments', unit(`${segment('<sc id="1"/>A')}${segment('B<ec startRef="1"/>')}`)],
    [
      'a pair whose second half has no target yet',
      unit(`${segment('<sc id="1"/>A', '<sc id="1"/>B')}${segment('B<ec startRef="1"/>')}`),
    ],
    ['a pair as one element and as two', texts('<pc id="1">A</pc>', '<sc id="1"/>B<ec startRef="1"/>')],
    ['a code that is new in a target', texts('A', 'B<ph id="9"/>')],
    [
      'a sequence moved as a whole',
      texts(
        `<ph id="1" canReorder="firstNo" ${LOCKED}/><ph id="2" canReorder="no" ${LOCKED}/><ph id="3"/>`,
        `<ph id="3"/><ph id="1" canReorder="firstNo" ${LOCKED}/><ph id="2" canReorder="no" ${LOCKED}/>`,
      ),
    ],
    [
      'targets in another order',
      unit(
        `${segment('A', 'A').replace('<target>', '<target order="2">')}${segment('B', 'B').replace('<target>', '<target order="1">')}`,
      ),
    ],
    ['a language stated where it is the same', unit(A.replace('<source>', '<source xml:lang="EN">'), 'xml:lang="en"')],
    [
      'a comment on a note',
      unit(`<notes><note id="n1">N</note></notes>${segment('<mrk id="m1" type="comment" ref="#n=n1">A</mrk>')}`),
    ],
    [
      'a fragment from the whole file',
      unit(`${segment('<mrk id="m1" type="my:t" ref="#/f=f1/u=u1/s1">A</mrk>', undefined, 'id="s1"')}`),
    ],
    [
      'a match',
      unit(
        `<mtc:matches><mtc:match ref="#s1" matchQuality="90.5"><source>A</source><target>B</target></mtc:match></mtc:matches>${segment('A', undefined, 'id="s1"')}`,
      ),
    ],
    ['a code point that XML cannot hold', texts('A<cp hex="001A"/>')],
    [
      'a private language',
      document(`<file id="f"><unit id="u">${A}</unit></file>`, 'srcLang="x-own" trgLang="zh-Hant-TW"'),
    ],
  ])('%s', (_, text) => {
    expect(ruleOf(text)).toBeUndefined()
  })

  it('of version 2.2, with notes on the file', () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="en"><notes><note ref="#f=f">N</note></notes><file id="f"><unit id="u">${A}</unit></file></xliff>`
    expect(ruleOf(text)).toBeUndefined()
  })
})

describe('an XLIFF 2 file that breaks a rule is refused', () => {
  it.each([
    // The root, and the places of elements.
    ['namespace', '<xliff version="2.0" srcLang="en"><file id="f"/></xliff>'],
    ['version', document(`<file id="f"><unit id="u">${A}</unit></file>`).replace('"2.1"', '"2.7"')],
    ['srcLang', document(`<file id="f"><unit id="u">${A}</unit></file>`, '')],
    ['srcLang', document(`<file id="f"><unit id="u">${A}</unit></file>`, 'srcLang="e n"')],
    ['srcLang', document(`<file id="f"><unit id="u">${A}</unit></file>`, 'srcLang="de-1996-1996"')],
    ['structure', file('')],
    ['structure', file(`<unit id="u1">${A}</unit><notes><note>late</note></notes>`)],
    ['structure', file(`<unit id="u1">${A}</unit><my:x/>`)],
    ['structure', file(`<unit id="u1">text${A}</unit>`)],
    ['structure', unit('<segment><target>B</target></segment>')],
    ['structure', unit('<segment><source>A</source><target>B</target><target>C</target></segment>')],
    ['structure', unit(`<foo/>${A}`)],
    ['structure', unit(`<notes/>${A}`)],
    ['structure', texts('<b>A</b>')],
    ['unit', unit('<ignorable><source> </source></ignorable>')],
    ['id', file(`<unit>${A}</unit>`)],
    ['id', file(`<unit id="two words">${A}</unit>`)],
    ['foo', unit(A, 'foo="1"')],
    ['dir', unit(A.replace('<source>', '<source dir="rtl">'))],
    ['extension', unit(A.replace('<segment', '<segment my:a="1"'))],
    ['extension', texts('<pc id="1" my:a="1">A</pc>')],
    ['extension', texts('<em startRef="1" my:a="1"/>')],
    ['extension', unit(A, 'fs:unknown="b"')],
    [
      'module',
      file(
        `<gls:glossary><gls:glossEntry><gls:term>A</gls:term></gls:glossEntry></gls:glossary><unit id="u">${A}</unit>`,
      ),
    ],
    ['module', unit(`<val:rules/>${A}`)],
    // Ids.
    ['id', document(`<file id="f"><unit id="u">${A}</unit></file><file id="f"><unit id="u">${A}</unit></file>`)],
    ['id', file(`<group id="g"><group id="g"/></group><unit id="u">${A}</unit>`)],
    ['id', file(`<unit id="u">${A}</unit><group id="g"><unit id="u">${A}</unit></group>`)],
    ['id', unit(`<notes><note id="n">1</note><note id="n">2</note></notes>${A}`)],
    ['id', unit(`${data('<data id="d">1</data><data id="d">2</data>')}${A}`)],
    ['id', unit(`${segment('A<ph id="s1"/>', undefined, 'id="s1"')}`)],
    ['id', texts('A<ph id="1"/>', 'B<ph id="1"/><ph id="1"/>')],
    ['id', texts('A<ph id="1"/>', '<pc id="1">B</pc>')],
    ['id', unit(`${segment('A<ph id="1"/>', 'A<ph id="1"/>')}${segment('B', 'B<ph id="1"/>')}`)],
    ['id', unit(`<my:x id="e"><my:y xml:id="e"/></my:x>${A}`)],
    // Pairs.
    ['isolated', texts('<sc id="1"/>A')],
    ['isolated', texts('A<ec startRef="1"/>')],
    ['isolated', texts('A<ec startRef="1"/><sc id="1"/>')],
    ['isolated', texts('<sc id="1" isolated="yes"/>A<ec startRef="1"/>')],
    ['isolated', texts('A<ec startRef="1" isolated="yes"/>')],
    ['startRef', texts('A<ec id="1"/>')],
    ['dir', texts('<sc id="1"/>A<ec startRef="1" dir="rtl"/>')],
    ['canOverlap', texts('<sc id="1" canOverlap="no"/>A<ec startRef="1"/>')],
    ['canReorder', texts(`<sc id="1" canReorder="firstNo" ${LOCKED}/>A<ec startRef="1" ${LOCKED}/>`)],
    ['sm', texts('<sm id="1" type="term"/>A')],
    ['em', texts('A<em startRef="1"/>')],
    ['isolated', texts('A', '<sc id="1"/>B')],
    // Editing hints.
    ['canReorder', texts('<ph id="1" canReorder="firstNo"/>A')],
    ['canReorder', texts(`<ph id="1"/><ph id="2" canReorder="no" ${LOCKED}/>A`)],
    ['canDelete', texts('<ph id="1" canDelete="no"/>A', 'B')],
    [
      'canReorder',
      texts(
        `<ph id="1" canReorder="firstNo" ${LOCKED}/><ph id="2" canReorder="no" ${LOCKED}/>`,
        `<ph id="2" ${LOCKED}/><ph id="1" ${LOCKED}/>`,
      ),
    ],
    [
      'canCopy',
      unit(
        `${data('<data id="d">x</data>')}${segment('<ph id="1" dataRef="d" canCopy="no"/>', '<ph id="1" dataRef="d" canCopy="no"/><ph id="2" dataRef="d"/>')}`,
      ),
    ],
    [
      'canReorder',
      texts(
        `<pc id="1" canReorder="firstNo" ${LOCKED}>A<ph id="2" canReorder="no" ${LOCKED}/></pc>`,
        `<pc id="1" canReorder="firstNo" ${LOCKED}>B</pc><ph id="2" canReorder="no" ${LOCKED}/>`,
      ),
    ],
    // References.
    ['dataRef', texts('<ph id="1" dataRef="d"/>')],
    [
      'dataRefStart',
      unit(`${data('<data id="d">x</data>')}${segment('<pc id="1" dataRefStart="e" dataRefEnd="d">A</pc>')}`),
    ],
    ['dataRefEnd', unit(`${data('<data id="d">x</data>')}${segment('<pc id="1" dataRefStart="d">A</pc>')}`)],
    ['subFlows', texts('<ph id="1" subFlows="u1 u2"/>')],
    ['copyOf', texts('A', '<ph id="2" copyOf="1"/>')],
    ['copyOf', texts('<ph id="1" canCopy="no"/>', '<ph id="1"/><ph id="2" copyOf="1"/>')],
    ['subType', texts('<ph id="1" subType="xlf:lb"/>')],
    ['subType', texts('<ph id="1" type="ui" subType="xlf:lb"/>')],
    ['type', texts('<mrk id="1" type="unknown">A</mrk>')],
    ['comment', texts('<mrk id="1" type="comment">A</mrk>')],
    ['comment', texts('<mrk id="1" type="comment" value="x" ref="urn:x">A</mrk>')],
    ['translate', texts('<mrk id="1">A</mrk>')],
    ['fragid', texts('<mrk id="1" type="my:t" ref="#q=1">A</mrk>')],
    ['fragid', texts('<mrk id="1" type="my:t" ref="#u=u1/f=f1">A</mrk>')],
    ['fragid', texts('<mrk id="1" type="my:t" ref="#n=n1/u=u1">A</mrk>')],
    ['fragid', texts('<mrk id="1" type="my:t" ref="#u=u1/u=u1">A</mrk>')],
    ['fragid', texts('<mrk id="1" type="my:t" ref="#u=none">A</mrk>')],
    // Languages, space, states, order, skeletons.
    ['trgLang', document(`<file id="f"><unit id="u">${segment('A', 'B')}</unit></file>`, 'srcLang="en"')],
    ['xml:lang', unit(segment('A', 'B').replace('<target>', '<target xml:lang="de">'))],
    ['xml:lang', unit(A, 'xml:lang="ja"')],
    ['xml:space', unit(segment('A', 'B').replace('<source>', '<source xml:space="preserve">'))],
    ['state', unit(segment('A', undefined, 'state="final"'))],
    ['subState', unit(segment('A', 'B', 'subState="my:x"'))],
    ['order', unit(segment('A', 'B').replace('<target>', '<target order="2">'))],
    ['order', unit(`${segment('A', 'A').replace('<target>', '<target order="2">')}${segment('B', 'B')}`)],
    ['href', file(`<skeleton/><unit id="u">${A}</unit>`)],
    ['href', file(`<skeleton href="x">y</skeleton><unit id="u">${A}</unit>`)],
    ['priority', unit(`<notes><note priority="11">N</note></notes>${A}`)],
    ['hex', texts('A<cp hex="0041"/>')],
    // Modules.
    [
      'ref',
      unit(`<mtc:matches><mtc:match ref="#none"><source>A</source><target>B</target></mtc:match></mtc:matches>${A}`),
    ],
    [
      'similarity',
      unit(
        `<mtc:matches><mtc:match ref="#s1" similarity="101"><source>A</source><target>B</target></mtc:match></mtc:matches>${segment('A', undefined, 'id="s1"')}`,
      ),
    ],
    ['glossEntry', unit(`<gls:glossary><gls:glossEntry><gls:term>A</gls:term></gls:glossEntry></gls:glossary>${A}`)],
    [
      'id',
      unit(
        `<mda:metadata><mda:metaGroup id="m"><mda:metaGroup id="m"><mda:meta type="t">x</mda:meta></mda:metaGroup></mda:metaGroup></mda:metadata>${A}`,
      ),
    ],
    ['rule', unit(`<val:validation><val:rule isPresent="a" endsWith="b"/></val:validation>${A}`)],
    ['occurs', unit(`<val:validation><val:rule isNotPresent="a" occurs="2"/></val:validation>${A}`)],
    ['fs', unit(A, 'fs:fs="script"')],
    ['subFs', unit(A, 'fs:subFs="a,b"')],
    ['sizeInfo', unit(A, 'slr:sizeInfo="1" slr:sizeInfoRef="x"')],
  ])('rule %s (%#)', (rule, text) => {
    expect(ruleOf(text)).toBe(rule)
  })

  it('with its line, its column, and what was expected', () => {
    expect(() => readXliff(`\n${unit(`\n  ${segment('A', undefined, 'state="done"')}`)}`, 'x.xlf')).toThrowError(
      expect.objectContaining({
        message:
          'not valid XLIFF 2.1: found state="done" on <segment>, expected one of initial, translated, reviewed, final (rule state).',
        place: { file: 'x.xlf', line: 3, column: 3 },
      }),
    )
  })

  it('but not for a lost code, if the caller checks codes itself', () => {
    const text = texts('<ph id="1" canDelete="no"/>A', 'B')
    expect(readXliff(text, 'x.xlf', { forgivesCodes: true }).units).toHaveLength(1)
  })
})

describe('an XLIFF 1.2 file', () => {
  const version1 = (inner: string): string =>
    `<xliff version="1.2"><file source-language="en"><body>${inner}</body></file></xliff>`
  it.each([
    ['found <trans-unit> without an id', version1('<trans-unit><source>A</source></trans-unit>')],
    ['with 0 <source>', version1('<trans-unit id="1"><target>A</target></trans-unit>')],
    ['with 2 <target>', version1('<trans-unit id="1"><source>A</source><target/><target/></trans-unit>')],
    ['without source-language', '<xliff version="1.2"><file><body/></file></xliff>'],
    ['without one <body>', '<xliff version="1.2"><file source-language="en"/></xliff>'],
    ['expected XLIFF 1.2', '<xliff version="3.0"/>'],
    ['expected XLIFF 1.2', '<xliff xmlns="urn:example" version="1.2"/>'],
  ])('is refused: %s', (why, text) => {
    expect(ruleOf(text)).toContain(why)
  })
})
