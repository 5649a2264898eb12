import { computed, signal } from '@preact/signals'
import type { Row } from '../../answers.ts'
import { article, counts, isUnread } from '../frame/state.ts'

/** Source beside target, or only the edition as a running text. */
export type Layout = 'columns' | 'text'

export const layout = signal<Layout>(localStorage.getItem('layout') === 'text' ? 'text' : 'columns')

function setLayout(next: Layout): void {
  localStorage.setItem('layout', next)
  layout.value = next
}

export const toggleLayout = (): void => setLayout(layout.peek() === 'text' ? 'columns' : 'text')

const stateOfRow = ({ unit }: Row): string => unit?.state ?? 'absent'

/** The state of most sentences in the edition; only other states need a sign. */
const usualState = computed(() => {
  const states = Map.groupBy(article.value?.rows.filter(({ translate }) => translate) ?? [], stateOfRow)
  return [...states].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0]
})

/** Whether some sentences are read and others are not. */
const isPartlyRead = computed(() => counts.value.unread > 0 && counts.value.unread < counts.value.all)

/** What the edge of a row shows: only differences from the other rows. */
export const edgeOf = (row: Row): { readonly state: boolean; readonly unread: boolean } => ({
  state: stateOfRow(row) !== usualState.value,
  unread: isPartlyRead.value && isUnread(row),
})
