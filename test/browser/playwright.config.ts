import { defineConfig, devices } from '@playwright/test'

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Machines of tests have no graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  reporter: [['list'], ['json']],
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 720 },
    locale: 'vi-VN',
    launchOptions: { args, ...(process.env['CHROME'] && { executablePath: process.env['CHROME'] }) },
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'browser', testMatch: '*.spec.ts' },
    { name: 'long', testMatch: '*.long.ts', timeout: 20 * 60_000 },
  ],
})
