import type { Code } from '../codes.ts'
import { oneScript, readAgain } from './characters.ts'
import {
  convertedFigure,
  exchangedNumbers,
  minusSign,
  monthName,
  ownSeparators,
  percentSign,
  sourceFigure,
  turnedScore,
  weekdayName,
} from './figures.ts'
import { endMark, turnedMark } from './marks.ts'
import type { Mend } from './model.ts'
import { lostPlaceholder, withoutPreamble } from './placeholders.ts'

/** What mends the findings of a code if the check itself gives no fix. */
export const MENDS: Readonly<Partial<Record<Code, Mend>>> = {
  'number-changed': sourceFigure,
  'number-magnitude': sourceFigure,
  'number-format': ownSeparators,
  'unit-changed': convertedFigure,
  'percent-changed': percentSign,
  'sign-changed': minusSign,
  'score-changed': turnedScore,
  'numbers-exchanged': exchangedNumbers,
  'month-changed': monthName,
  'weekday-changed': weekdayName,
  'end-punctuation': endMark,
  'question-mark': turnedMark,
  placeholder: lostPlaceholder,
  leftover: withoutPreamble,
  mojibake: readAgain,
  'mixed-script': oneScript,
}
