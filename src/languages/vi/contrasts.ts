import type { ContrastWords } from '../model.ts'

/**
 * Vietnamese words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const vi: ContrastWords = {
  up: 'tăng ~lên ~cao_hơn ~hơn ~tăng_trưởng',
  down: 'giảm ~xuống ~thấp_hơn ~ít_hơn ~sụt',
  more: 'nhiều_hơn ~hơn ~trên ~thêm',
  fewer: 'ít_hơn ~dưới ~kém ~chưa_đến',
  atLeast: 'ít_nhất tối_thiểu ~hơn ~trên',
  atMost: 'nhiều_nhất tối_đa ~đến ~tới ~dưới ~không_quá',
  allOf: 'tất_cả toàn_bộ mọi ~các ~toàn ~mỗi ~cả ~hết',
  someOf: 'một_số một_vài vài ~một_phần ~những ~nhiều',
  before: 'trước ~trước_khi ~trước_đó',
  after: 'sau ~sau_khi ~từ ~kể_từ',
  former: 'cựu nguyên ~cũ ~trước',
  hurt: 'bị_thương',
}
