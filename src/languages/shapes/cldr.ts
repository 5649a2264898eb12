/** What CLDR says about a locale's numbers, units and money. Names are lists, `hour=hora,horas day=día,días`; `_` stands for a space. */
export interface Cldr {
  /** Between whole numbers and fractions, and between thousands. */
  readonly decimal: string
  readonly group: string
  readonly units: string
  /** The names of currencies that several countries have: `dinar=dinar,dinars,dinar*`. */
  readonly money: string
}

/** CLDR's words for a locale's dates: names are lists by number (Monday is 1), `1=gener,de_gener`; others are words. */
export interface CalendarWords {
  readonly months: string
  readonly shortMonths: string
  readonly weekdays: string
  readonly shortWeekdays: string
  readonly links: string
  readonly words: string
}

/** CLDR's names of countries by the ids of the checks, with `_` for a space: `de=Duitsland us=Verenigde_Staten`. */
export interface CountryWords {
  readonly names: string
}
