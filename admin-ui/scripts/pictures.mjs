// Takes the pictures of the README from the last run of the browser tests.
import { copyFileSync, mkdirSync } from 'node:fs';

process.chdir(new URL('..', import.meta.url).pathname);
const SHOWN = {
  overview: 'overview-1280-light',
  menu: 'menu-1280-light',
  replies: 'replies-1280-light',
  statistics: 'statistics-1280-dark',
  phone: 'phone-1280-light',
  'office-hours': 'office-hours-1280-light',
};

mkdirSync('docs/pictures', { recursive: true });
for (const [name, picture] of Object.entries(SHOWN)) copyFileSync(`target/screenshots/${picture}.png`, `docs/pictures/${name}.png`);
