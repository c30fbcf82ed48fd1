import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The site is built by `src/cli/build.ts`, which calls Vite for scripts and styles and prerenders every page itself.
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', assetsInlineLimit: 2048 },
  worker: { format: 'es' },
  test: {
    // A busy machine is no failure; what may take how long is the benchmark's to say.
    testTimeout: 60_000,
    include: process.env['SUITE'] === 'long' ? ['test/long/**/*.test.ts'] : ['test/**/*.test.{ts,tsx}'],
    exclude: process.env['SUITE'] === 'long' ? [] : ['test/long/**'],
  },
})
