import fc from 'fast-check'

// The same random cases in every run, so that a clone that passed passes again; `FC_SEED=$RANDOM npm test` tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) })
