import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const GATEWAY = process.env.MISTOK_URL ?? 'http://localhost:8080';
const SIMULATOR = process.env.MISTOK_SIMULATOR_URL ?? 'http://localhost:8090';

/** The admin pages, or with `--mode phone` the simulator's phone page. */
export default defineConfig(({ mode }) => {
  const page = mode === 'phone' ? 'phone' : 'admin';
  return {
    plugins: [react(), asIndex('phone.html')],
    build: {
      outDir: `target/classes/pages/${page}`,
      emptyOutDir: true,
      manifest: true,
      // Colours for both themes come from light-dark(), which the minifier must leave as it is.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: page === 'phone' ? 'phone.html' : 'index.html' },
    },
    server: {
      port: page === 'phone' ? 5174 : 5173,
      strictPort: true,
      proxy:
        page === 'phone'
          ? { '/simulator': SIMULATOR }
          : { '/api': GATEWAY, '/simulator': GATEWAY, '/oauth2': GATEWAY, '/login': GATEWAY },
    },
    test: {
      environment: 'jsdom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['src/app/test/setup.ts'],
      css: { modules: { classNameStrategy: 'non-scoped' } },
      restoreMocks: true,
      unstubGlobals: true,
      testTimeout: 60_000,
      maxWorkers: 2,
    },
  };
});

/** Whoever serves a folder looks for index.html in it. */
function asIndex(html: string): Plugin {
  return {
    name: 'as-index',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle[html];
      if (page) page.fileName = 'index.html';
    },
  };
}
