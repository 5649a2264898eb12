import type { NegationWords } from '../model.ts'

export const sk: NegationWords = {
  not: 'nie nemá nemajú nemôže nemôžu nesmie nechce nechcú nebol nebola nebolo neboli nebude nebudú',
  verb: /^ne(?!j|ch|bo|be)\p{L}{2,}(?:l|la|lo|li|uje|ujú|ujeme|áva|íva|ávajú|ajú|ejú|[aáeiíy]ť|núť)$/u,
  warns: 'varov* varuj*',
  no: 'nie',
  without: 'bez',
  merely: 'len iba jedine jediný jediná jediné',
  until: 'kým dokiaľ do pred skôr',
  since: 'až najskôr čakať počkať',
  nothingBut: 'iné_ako iného_ako iné_než iný_ako',
  or: 'alebo či',
  with: 's so',
}
