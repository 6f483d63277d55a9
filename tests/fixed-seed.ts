import { configureGlobal } from 'fast-check'

// The same commit gives the same verdict: generated texts are drawn from one seed. RUNS=5000 draws new ones, to hunt.
if (process.env.RUNS === undefined) configureGlobal({ seed: 20240101 })
