import { useComputed } from '@preact/signals'
import { Sign } from '../elements/sign.tsx'
import { formatList, t } from '../frame/i18n.ts'
import { presentIn, presentNames } from '../frame/newsroom.ts'

/** Other people who are at a sentence. */
export function PresentIn({ at }: { readonly at: string }) {
  const people = useComputed(() => presentIn.value.get(at) ?? []).value
  if (people.length === 0) return null
  return (
    <p class="present">
      {people.map(({ client, name, editing }) => (
        <span key={client} class={editing ? 'editing' : ''}>
          <Sign name="person" />
          <bdi>{name}</bdi> {editing && t('presence.writing')}
        </span>
      ))}
    </p>
  )
}

/** Other people who have the edition open. */
export function AlsoHere() {
  const names = presentNames.value
  return (
    <span class="also" role="status">
      {names.length > 0 && t('presence.here', { who: formatList(names) })}
    </span>
  )
}
