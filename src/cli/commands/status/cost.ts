import { type Ledger, type LedgerEntry, monthOf, type Spending, spendingBy } from '../../../store/index.ts'
import { table } from '../../terminal/table.ts'
import { plural } from '../../terminal/words.ts'

/** What engines billed, by the ledger. */
export interface Cost {
  readonly months: Readonly<Record<string, Spending>>
  readonly engines: Readonly<Record<string, Spending>>
  readonly locales: Readonly<Record<string, Spending>>
}

export async function readCost(ledger: Ledger): Promise<Cost> {
  const entries = await ledger.entries()
  const by = (part: (entry: LedgerEntry) => string | undefined): Readonly<Record<string, Spending>> =>
    Object.fromEntries(spendingBy(entries, part))
  return { months: by(monthOf), engines: by(({ engine }) => engine), locales: by(({ locale }) => locale) }
}

/** The cost for a person: a line per month, engine and locale. */
export function costText({ months, engines, locales }: Cost): string {
  const rows = [months, engines, locales].flatMap(part =>
    Object.entries(part).map(([name, { requests, billedCharacters }]) => [
      name,
      `${plural(billedCharacters, 'character')} billed`,
      ...(requests > 0 ? [plural(requests, 'request')] : []),
    ]),
  )
  return rows.length === 0 ? 'nothing has been billed yet\n' : `${table(rows).join('\n')}\n`
}
