import { fileURLToPath, URL } from 'node:url';
import { defineConfig } from 'vite';

/** Two classic scripts: the entry that a page embeds, and the voice part that the entry loads on the first click. */
const part = process.env.WIDGET_PART ?? 'widget';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: part === 'widget' ? 'src/widget/element.ts' : 'src/widget/voice.ts',
      formats: ['iife'],
      name: part === 'widget' ? 'BatonWidget' : 'BatonVoice',
      fileName: () => (part === 'widget' ? 'widget.js' : 'widget-voice.js'),
    },
  },
});
