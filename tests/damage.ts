import fc from 'fast-check'

/** A file with bytes flipped, cut out or doubled. */
export const mutated = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const place = fc.nat({ max: bytes.length })
  const change = fc.tuple(fc.constantFrom('flip', 'cut', 'double'), place, fc.integer({ min: 1, max: 255 }))
  return fc.array(change, { minLength: 1, maxLength: 4 }).map(changes =>
    changes.reduce<Uint8Array>((file, [kind, at, size]) => {
      const [before, middle, after] = [file.subarray(0, at), file.subarray(at, at + size), file.subarray(at + size)]
      if (kind === 'flip') return Buffer.concat([before, middle.map(byte => byte ^ size), after])
      return Buffer.concat(kind === 'cut' ? [before, after] : [before, middle, middle, after])
    }, bytes),
  )
}

/** Signs with a meaning in some format, which a damaged file may have in unexpected places. */
const SIGNS =
  '< > </ & " \' { } [ ] ( ) \n\n \n \r --- *** ** _ | \\ ::: {{< >}} {% %} <!-- --> <![CDATA[ ]]> &lt; &#0; \0 \ud83d \u0301 \u200f \ufeff $$ !!! <i> </i> {\\an8} <b> </div> <script> <pre> 0 null'.split(
    ' ',
  )

/**
 * A text with stretches cut out, doubled, moved or reversed, or with inserted signs; unlike most damaged bytes it is
 * still a text.
 */
export const mutatedText = (text: string): fc.Arbitrary<string> => {
  const place = fc.nat({ max: text.length })
  const change = fc.record({
    kind: fc.constantFrom('cut', 'double', 'move', 'turn', 'insert'),
    at: place,
    size: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 600 })),
    to: place,
    signs: fc.tuple(fc.constantFrom(...SIGNS), fc.constantFrom(1, 2, 40)).map(([sign, times]) => sign.repeat(times)),
  })
  return fc.array(change, { minLength: 1, maxLength: 4 }).map(changes =>
    changes.reduce((file, { kind, at, size, to, signs }) => {
      const [before, middle, after] = [file.slice(0, at), file.slice(at, at + size), file.slice(at + size)]
      const rest = before + after
      if (kind === 'cut') return rest
      if (kind === 'double') return before + middle + middle + after
      if (kind === 'move') return rest.slice(0, to) + middle + rest.slice(to)
      return kind === 'turn' ? before + [...middle].toReversed().join('') + after : before + signs + middle + after
    }, text),
  )
}
