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
