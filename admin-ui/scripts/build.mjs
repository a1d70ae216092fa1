// What Maven runs: every step from the lock file to the pages, left out when nothing has changed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(new URL('..', import.meta.url).pathname);
const step = process.argv[2] ?? 'pages';
const BUILT = 'target/pages-built';
const SOURCES = ['src', 'api', 'scripts', 'index.html', 'phone.html', 'package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'eslint.config.js'];

requireNode();
install();
if (step === 'test') {
  npm('run', 'api');
  npm('test');
} else if (step === 'e2e') {
  npx('playwright', 'test', '--config', 'e2e/playwright.config.ts');
} else if (newest(SOURCES) > timeOf(BUILT) || !existsSync('target/classes/pages/phone/index.html')) {
  build();
}

function build() {
  mkdirSync('target', { recursive: true });
  npm('run', 'api');
  npm('run', 'check');
  npx('vite', 'build', '--logLevel', 'warn');
  npx('vite', 'build', '--mode', 'phone', '--logLevel', 'warn');
  npm('run', 'size');
  for (const page of ['admin', 'phone']) rmSync(`target/classes/pages/${page}/.vite`, { recursive: true, force: true });
  writeFileSync(BUILT, '');
}

function install() {
  const installed = 'node_modules/.package-lock.json';
  if (timeOf(installed) >= timeOf('package-lock.json')) return;
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  const now = new Date();
  utimesSync(installed, now, now);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`[ERROR] admin-ui needs Node 20.19 or newer; this is ${process.version}`);
  process.exit(1);
}

function npm(...args) {
  run('npm', args);
}

function npx(...args) {
  run('npx', ['--no-install', ...args]);
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error(`[ERROR] admin-ui: "${command} ${args.join(' ')}" failed, see above`);
    process.exit(1);
  }
}

function newest(paths) {
  return Math.max(...paths.map((path) => (statSync(path).isDirectory() ? newestIn(path) : timeOf(path))));
}

function newestIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name !== 'generated');
  const times = entries.map((entry) =>
    entry.isDirectory() ? newestIn(join(folder, entry.name)) : timeOf(join(folder, entry.name)),
  );
  return Math.max(timeOf(folder), ...times);
}

function timeOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
