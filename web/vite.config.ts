import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The C++ server serves dist/ under a strict CSP: nothing may be inlined.
export default defineConfig({
  plugins: [react()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
