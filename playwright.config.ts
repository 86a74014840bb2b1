import { defineConfig } from '@playwright/test';
import { chromiumPath, launchArguments } from './tests/browser/chromium.ts';

// Workers load this file again: the browser is unpacked once, and its path handed on.
const executablePath = (process.env['PORTAL_CHROMIUM'] ??= await chromiumPath());
const port = 4599;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  timeout: 120_000,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    headless: true,
    launchOptions: { executablePath, args: launchArguments },
  },
  webServer: {
    command: 'node tests/browser/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/robots.txt`,
    reuseExistingServer: false,
  },
});
