import type { SegmentData } from '../model.ts'

export const ar: SegmentData = {
  joins: 'ش. محمد, ر. محمد, ك. محمد, س. محمد, ق.ظ. محمد, St. Louis, vs. Smith,',
  beforeNumber: 'ص. 5, ص.ص. 5, ج. 5, ط. 5, ع. 5, مج. 5, ت. 5, No. 5, no. 5, ف. 5, ص.ب. 5',
  afterNumber: '2020 م. ثم, 1441 هـ. ثم',
  beforeStarter:
    'ق.م. روما, ق. م. روما, ب.م. روما, U.S. Army, U.S.A. Army, Inc. Army, Ltd. Army, Corp. Army, Co. Army, ش.م.م. القاهرة, ش.م.ل. بيروت',
  ends: 'وغيرها إلخ. ثم, الخ. ثم, 5 كم. ثم, 5 كغ. ثم, ق.ب. ثم',
  stops: '؟۔',
}
