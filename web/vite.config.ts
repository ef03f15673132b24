import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { answer } from './fixtures/server.ts';

/** `npm run dev:recorded`: pages without a platform, from recorded answers. Never part of a build. */
function recordedAnswers(): Plugin {
  return {
    name: 'recorded-answers',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((incoming, outgoing, next) => {
        const response = answer(incoming.url ?? '/');
        if (!response) return next();
        outgoing.statusCode = response.status;
        for (const [name, value] of Object.entries(response.headers)) outgoing.setHeader(name, value);
        outgoing.end(response.body);
      });
    },
  };
}

const gateway = process.env['GONGKAI_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'recorded' ? [recordedAnswers()] : [])],
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    assetsInlineLimit: 0, // data: URLs would need a wider content security policy
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/oauth2', '/login', '/logout', '/openapi.json'].map((path) => [path, gateway]),
    ),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    pool: 'threads',
    isolate: true,
    maxWorkers: 2,
    testTimeout: 90_000,
  },
}));
