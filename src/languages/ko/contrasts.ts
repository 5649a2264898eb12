import type { ContrastWords } from '../model.ts'

/**
 * Korean words for meanings that exclude each other (올랐다, 내렸다), and for places, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `languages/model.ts` says how they are written. Source: collected for these
 * checks, from no other work, and corrected where translations by people were called wrong. No native speaker has read them.
 */
export const ko: ContrastWords = {
  up: '불어* 올랐* 오르* 올라* 늘어나* 늘어날* 늘었* 늘어* 증가* 상승* 급등* 뛰었* 뛰어* 치솟* 커졌*',
  down: '줄어* 줄었* 내려* 내렸* 떨어* 감소* 하락* 급락* 낮아* 빠질* 빠져* 빠졌* 가라앉* 절반*',
  atLeast: '최소 최소한 적어도 이상 이상* ~넘는 ~넘*',
  atMost: '최대 최대한 많아야 이하 기껏해야',
  accept: '받아들* 수용* 승인* 찬성* 동의* 환영*',
  reject: '일축* 거부* 거절* 기각* 부인* 반박*',
  win: '이겼* 승리* 우승* 꺾*',
  lose: '졌다 패배* 패했* 잃*',
  everybody: '모두 모두가 누구나 다들',
  nobody: '아무도 누구도',
  he: '그는 그가 그의',
  she: '그녀는 그녀가 그녀의 그녀',
  former: '~전 ~前 ~옛 ~이전* ~전직* ~*였던 ~*이었던 ~*던 ~역임* ~지낸',
}
