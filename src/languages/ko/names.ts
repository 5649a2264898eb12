import type { TargetLanguage } from '../model.ts'

const PARTICLES = `
  은 는 이 가 을 를 의 에 에서 에게 께 와 과 도 로 으로 만 까지 부터 보다 처럼 이나 나 라고 이라고 이라는 라는 이란 란
  에도 에는 에서는 에서도 에서의 에게는 에게서 으로는 로는 로부터 으로부터 으로서 로서 와의 과의 와는 과는 이며 며 이고
  하고 이다 였다 이었다 인 이자 조차 마저 뿐 만이 만을 까지의 에의 에선 측 측은 측이 측의 군 군은 군이 군의 군에 산 식 계
  어 발 행 등 씨 인들 인은 인이
`

/** Korean: particles, and nouns such as army and side, are written together with a name. */
export const korean = (): TargetLanguage => ({
  affixes: { prefixes: [], suffixes: PARTICLES.trim().split(/\s+/u) },
})
