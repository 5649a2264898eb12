/** Letters that languages write for one another in names: Peskov and Peskow; Хельсінкі and Гельсінкі. */
const ALIKE = [
  'ckqgxhj',
  'szctx',
  'vwfub',
  'iyje',
  'oua',
  'ea',
  'гґхк',
  'иіїйыеэєё',
  'сцзжш',
  'вуф',
  'юу',
  'яае',
  'тд',
  'лљ',
]

/** Whether one letter in the place of another is a spelling and no slip. */
export const areOfOneSound = (one: string, other: string): boolean =>
  ALIKE.some(row => row.includes(one) && row.includes(other))
