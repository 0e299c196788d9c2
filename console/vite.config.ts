import { fileURLToPath, URL } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = process.env.BATON_PUBLIC_URL ?? 'http://localhost:8080';

/** Everything that the gateway routes to somebody else than the console. */
const routed =
  '^/(api|rtc|token|create-room|list-rooms|transfer|generate-summary|move-caller|health|docs|config.json)(/|$|\\?)';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { manifest: true, target: 'es2023', sourcemap: false },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { [routed]: { target: gateway, ws: true } },
  },
});
