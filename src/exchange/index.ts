export { hashCoded, plainText, wholeText } from './coded-text.ts'
export { readPo } from './gettext/read.ts'
export { writePo } from './gettext/write.ts'
export type { ImportAction, PresentSentence, UnitOutcome } from './import/decide.ts'
export { receiveFile } from './import/receive.ts'
export { type ImportPlace, type TakenIn, takeIn } from './import/take-in.ts'
export { readCatalogs } from './json.ts'
export type {
  Code,
  CodedText,
  ExchangeEdition,
  ExchangeMatch,
  ExchangeNote,
  ExchangeTerm,
  ExchangeUnit,
  ImportStamp,
  ReceivedFile,
  ReceivedUnit,
} from './model.ts'
export type { FileEdit, TargetPlace } from './places/model.ts'
export { editsInFile, openPlaces, type PlacedFormat, withFileEdits } from './places/places.ts'
export { readTerms } from './terms/lazy.ts'
export type { TermConcept, TermWords } from './terms/model.ts'
export { isOmegatGlossary } from './terms/read-omegat.ts'
export { type GlossaryLine, writeGlossaryCsv, writeGlossaryTable } from './terms/write-glossary.ts'
export { writeTbx } from './terms/write-tbx.ts'
export { parseTmx, type TmxEntry, writeTmx } from './tmx/tmx.ts'
export { isSettled, writeEditionsTmx } from './tmx/write-editions.ts'
export { createTsvReader } from './tsv/read.ts'
export { writeTsv } from './tsv/write.ts'
export type { BilingualFile, BilingualUnit } from './unit.ts'
export { readXliff } from './xliff/read.ts'
export { writeXliff1 } from './xliff/write-1.ts'
export { writeXliff2 } from './xliff/write-2.ts'
