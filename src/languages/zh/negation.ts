import type { NegationWords } from '../model.ts'

export const zh: NegationWords = {
  not: '不 没 沒 没有 沒有 未 不是 并非 並非',
  describes: /^[不没沒未]\p{L}{0,8}的/u,
  warns: '警告 告诫 告誡 警',
  parts: '非 莫 别 別',
  merely: '仅 僅 只 仅仅 僅僅 只是 单纯 單純',
  until: '直到 直至 之前 以前 前 才',
  since: '才 方 始 最早 首次 之后 之後 以后 以後 等到 要等',
}
