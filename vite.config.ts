import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the browser app of `modeler/` into `dist/modeler`, which the server serves. */
export default defineConfig({
  root: 'modeler',
  publicDir: 'public',
  plugins: [react()],
  build: { outDir: '../dist/modeler', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
});
