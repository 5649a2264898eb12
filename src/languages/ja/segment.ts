import type { SegmentData } from '../model.ts'

export const ja: SegmentData = {
  joins: 'モーニング娘。 コンサート, St. Louis, vs. Smith,',
  beforeNumber: 'No. 5, no. 5, Vol. 5, vol. 5, p. 5, pp. 5, Fig. 2, fig. 2',
  beforeStarter: 'U.S. 軍, U.S.A. 軍, Inc. 社長, Ltd. 社長, Co. 社長, Corp. 社長, Jr. 氏',
  brackets: '「」『』（）()〈〉《》【】〔〕',
  particles:
    'と って という といっ といい との など が は を に の も で や へ から まで より ほか だっ だ な ね よ か し では でも には とも',
  stops: '｡︒﹒﹖﹗',
}
