import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', remark: 'src/remark/index.ts', cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', remark: 'src/remark/index.ts' } },
  splitting: true,
  treeshake: true,
  clean: true,
})
