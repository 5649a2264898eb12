import { signal } from '@preact/signals'
import { RANKS } from '../../../edition/changes/rank.ts'
import { CheckBox } from '../elements/check-box.tsx'
import { checkName } from '../elements/check-name.ts'
import { Menu } from '../elements/menu.tsx'
import { nameOf, t } from '../frame/i18n.ts'
import { media } from '../frame/state.ts'
import { LEVELS, MARKS, NO_FILTER, SORTS, STATES } from './desk-filter.ts'
import { dense, filter, head, kinds, mine, setDense, setFilter, setMine } from './desk-state.ts'

const phone = media('(max-width: 800px)')
const unfolded = signal(false)

/** The search and the filters of the desk: words, languages, and properties of editions. */
export function DeskTools() {
  return (
    <search class="toolbar">
      <label class="search">
        <span class="sr">{t('desk.search')}</span>
        <input
          type="search"
          data-search
          placeholder={t('desk.search')}
          value={filter.value.words}
          onInput={event => setFilter({ words: event.currentTarget.value })}
        />
      </label>
      <Languages />
      {phone.value && (
        <button
          type="button"
          class="plain"
          aria-expanded={unfolded.value}
          onClick={() => {
            unfolded.value = !unfolded.value
          }}
        >
          {t('desk.filters')}
        </button>
      )}
      {(!phone.value || unfolded.value) && <Filters />}
    </search>
  )
}

function Filters() {
  const { marks, state, behind, findings, sort } = filter.value
  const { languages: _, words: __, ...rest } = filter.value
  const { languages: ___, words: ____, ...usual } = NO_FILTER
  return (
    <>
      <fieldset class="choices">
        <legend class="sr">{t('desk.only')}</legend>
        {MARKS.map(mark => (
          <button
            key={mark}
            type="button"
            aria-pressed={marks.includes(mark)}
            onClick={() => setFilter({ marks: MARKS.filter(each => marks.includes(each) !== (each === mark)) })}
          >
            {t(`mark.${mark}`)}
          </button>
        ))}
      </fieldset>
      <Choice
        label={t('desk.state')}
        chosen={state}
        options={STATES.map(name => [name, t(`deskState.${name}`)])}
        choose={name => setFilter({ state: name })}
      />
      <Choice
        label={t('desk.least')}
        chosen={behind}
        options={[['any', t('least.any')], ...RANKS.map(rank => [rank, t(`least.${rank}`)] as const)]}
        choose={rank => setFilter({ behind: rank })}
      />
      <Choice
        label={t('desk.findings')}
        chosen={findings}
        options={[
          ['any', t('deskFindings.any')],
          ...LEVELS.map(level => [level, t(`deskFindings.${level}`)] as const),
          ...kindsShown(findings).map(code => [`.${code}`, checkName(code)] as const),
        ]}
        choose={wanted => setFilter({ findings: wanted })}
      />
      <Choice
        label={t('desk.sort')}
        chosen={sort}
        options={SORTS.map(name => [name, t(`sort.${name}`)])}
        choose={name => setFilter({ sort: name })}
      />
      <CheckBox checked={dense.value} set={setDense}>
        {t('desk.dense')}
      </CheckBox>
      {JSON.stringify(rest) !== JSON.stringify(usual) && (
        <button type="button" class="plain" onClick={() => setFilter({ ...rest, ...usual })}>
          {t('desk.clear')}
        </button>
      )}
    </>
  )
}

/** The checks with findings, and the selected one. */
const kindsShown = (findings: string): readonly string[] =>
  findings.startsWith('.') ? [...new Set([...kinds.value, findings.slice(1)])].sort() : kinds.value

/** The languages to show: all, the user's own, which the browser remembers, or those of the address. */
function Languages() {
  const all = head.value?.locales ?? []
  const { languages } = filter.value
  const isMine = mine.value.length > 0 && languages.join() === mine.value.join()
  return (
    <fieldset class="choices">
      <legend class="sr">{t('desk.languages')}</legend>
      <button type="button" aria-pressed={languages.length === 0} onClick={() => setFilter({ languages: [] })}>
        {t('desk.allLanguages')}
      </button>
      {mine.value.length > 0 && (
        <button type="button" aria-pressed={isMine} onClick={() => setFilter({ languages: mine.value })}>
          {t('desk.myLanguages')}
        </button>
      )}
      <Menu label={t('desk.chooseLanguages')}>
        <fieldset>
          <legend>{t('desk.myLanguages')}</legend>
          {all.map(tag => (
            <CheckBox
              key={tag}
              checked={mine.value.includes(tag)}
              set={() => setMine(all.filter(each => mine.value.includes(each) !== (each === tag)))}
            >
              {nameOf(tag)}
            </CheckBox>
          ))}
        </fieldset>
      </Menu>
    </fieldset>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly chosen: T
  readonly options: readonly (readonly [T, string])[]
  readonly choose: (name: T) => void
}

function Choice<T extends string>({ label, chosen, options, choose }: ChoiceProps<T>) {
  return (
    <label class="sort">
      {label}
      <select
        value={chosen}
        onChange={event => {
          const [name] = options.find(([each]) => each === event.currentTarget.value) ?? []
          if (name !== undefined) choose(name)
        }}
      >
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
