import fc from 'fast-check'

// The random cases are the same in every run, so that results can be repeated; `FC_SEED=$RANDOM npm test` tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) })
