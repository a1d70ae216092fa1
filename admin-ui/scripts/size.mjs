// What a browser loads before somebody can sign in, compressed; more than the limit fails the build.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 500_000;
const pages = new URL('../target/classes/pages/admin/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', pages), 'utf8'));
const first = new Set(['index.html']);

collect('index.html');
collect('src/session/page.tsx');
const largestLanguage = Math.max(...['en', 'zh-CN', 'uk'].map(sizeOfLanguage));
const total = [...first].reduce((sum, file) => sum + compressed(file), 0) + largestLanguage;

console.log(`First load: ${Math.round(total / 1000)} of ${LIMIT / 1000} kB compressed`);
if (total > LIMIT) {
  [...first].forEach((file) => console.error(`  ${compressed(file)} ${file}`));
  process.exit(1);
}

function collect(name) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}`);
  if (first.has(chunk.file)) return;
  first.add(chunk.file);
  (chunk.css ?? []).forEach((file) => first.add(file));
  (chunk.imports ?? []).forEach(collect);
}

function sizeOfLanguage(language) {
  return Object.entries(manifest)
    .filter(([name]) => new RegExp(`src/(app|session)/(texts|i18n)/${language}\\.(json|ts)$`).test(name))
    .reduce((sum, [, chunk]) => sum + compressed(chunk.file), 0);
}

function compressed(file) {
  return gzipSync(readFileSync(new URL(file, pages))).length;
}
