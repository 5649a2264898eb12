import { describe, expect, it } from 'vitest'
import { type PlaceholderKind, placeholdersIn } from '../src/placeholders.ts'

const textsOf = (text: string): readonly string[] => placeholdersIn(text).map(one => one.text)

describe('placeholders of a text', () => {
  it.each<[PlaceholderKind, string, readonly string[]]>([
    ['printf', 'You have %d new messages, %1$s and %(name)s.', ['%d', '%1$s', '%(name)s']],
    ['printf', 'Use %@, %.2f, %-5d, %ld, "%s" or %s: %2$@', ['%@', '%.2f', '%-5d', '%ld', '%s', '%s', '%2$@']],
    ['printf', '%ds ago, %d%s', ['%d', '%d', '%s']],
    ['mustache', 'Hi {{name}}, {{ price, currency }} {{{html}}}', ['{{name}}', '{{ price, currency }}', '{{{html}}}']],
    ['brace', 'Hi {name}, { city } and {0}', ['{name}', '{ city }', '{0}']],
    ['shell', ['$', '{user} %{x} #{y} $NAME$'].join(''), [['$', '{user}'].join(''), '%{x}', '#{y}', '$NAME$']],
    ['icu', 'Until {day, date, short}.', ['{day, date, short}']],
    [
      'icu',
      '{n, plural, one {# item} other {# items in {place}}} left',
      ['{n, plural, one {# item} other {# items in {place}}}'],
    ],
    ['call', '$t(key.sub) and $t(key, {"count": 2})', ['$t(key.sub)', '$t(key, {"count": 2})']],
    ['percent', 'Dear %name%, %user_name% wrote', ['%name%', '%user_name%']],
    ['percent', 'Rain %%sep%% %%sitename%%', ['%%sep%%', '%%sitename%%']],
    ['emoji', 'Good :smile: and (:+1:)', [':smile:', ':+1:']],
    ['url', 'See https://example.com/a?b=c(d).', ['https://example.com/a?b=c(d)']],
    ['url', '(https://example.org/wiki/Kursk_(city)), then', ['https://example.org/wiki/Kursk_(city)']],
    ['url', 'On www.bbc.co.uk/news, bbc.com and youtu.be/x!', ['www.bbc.co.uk/news', 'bbc.com', 'youtu.be/x']],
    ['url', '“https://президент.рф/а” (ftp://a.b/{id}/c)', ['https://президент.рф/а', 'ftp://a.b/{id}/c']],
    ['email', 'Write to joe.o+news@example.co.uk.', ['joe.o+news@example.co.uk']],
    ['handle', 'said @realDonaldTrump, (@desk@mastodon.social)', ['@realDonaldTrump', '@desk@mastodon.social']],
    ['hashtag', '#MeToo #Kursk2024, “#Київ” #2024vote', ['#MeToo', '#Kursk2024', '#Київ', '#2024vote']],
    ['path', '/usr/local/bin, ./a/b.txt and ~/notes', ['/usr/local/bin', './a/b.txt', '~/notes']],
    ['path', 'C:\\maps\\city.pdf or src/index.ts or report.pdf.', ['C:\\maps\\city.pdf', 'src/index.ts', 'report.pdf']],
    ['shortcode', '[gallery ids="1,2"] and [map id=5 zoom=3]', ['[gallery ids="1,2"]', '[map id=5 zoom=3]']],
    ['shortcode', '[caption]Kursk[/caption] [br /] [wp_map]', ['[caption]', '[/caption]', '[br /]', '[wp_map]']],
    [
      'liquid',
      '{% include "mapa-de-ciudad.html" %} {{< figure src="x" >}} <%= name %>',
      ['{% include "mapa-de-ciudad.html" %}', '{{< figure src="x" >}}', '<%= name %>'],
    ],
  ])('%s: %s', (kind, text, texts) => {
    const found = placeholdersIn(text)
    expect(found.map(one => one.text)).toEqual(texts)
    expect(new Set(found.map(one => one.kind))).toEqual(new Set([kind]))
    for (const { start, end, text: held } of found) expect(text.slice(start, end)).toBe(held)
  })

  it.each([
    'Prices rose 5% and 10 % of them, 50% do, 20 %s, 100%said; 5 %d.',
    'At 10:30:45 the note:this:that, and he/she or and/or 24/7 at 80 km/h.',
    'The U.S.-led group, e.g. St. Petersburg at 3.5 a.m., “Kyiv/Moscow”.',
    '[The president] said [sic] “… [Putin] …” [...]',
    'No. #5, C# and F#, &#8217; and B&B cost $5 billion.',
    'He left.The next day Mr.Trump ended.in a hurry.',
    'AP Photo/John Smith; 1.2.3; a < b; x { y z }.',
    '',
  ])('there are none in: %s', text => {
    expect(textsOf(text)).toEqual([])
  })

  it.each([
    ...['a', '/a', '{', 'a.', '%', '[a ', '@a.', '#', ':a', 'a-', 'a@', '[a', 'a_', '{n, plural, ', '.', '$t(', '<%'],
    ...['http://(', 'www.a/(', '[a b=', '{{', '{%', 'a/', '%(', '\\a\\'],
  ])('a long text of %j is read quickly', part => {
    const text = part.repeat(Math.ceil(50_000 / part.length))
    const start = performance.now()
    placeholdersIn(text)
    placeholdersIn(`www.${text}`)
    placeholdersIn(`https://a.com/${text} :`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
