import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Mistok } from './mistok';

const SCREENSHOTS = resolve(import.meta.dirname, '../../target/screenshots');

/**
 * Starts a Mistok for all tests and stops it after the last. While tests are written, MISTOK_E2E_URL,
 * MISTOK_E2E_SIMULATOR and MISTOK_E2E_PASSWORD lead to one that already runs.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.MISTOK_E2E_URL) {
    return () => Promise.resolve();
  }
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  const mistok = await Mistok.start();
  process.env.MISTOK_E2E_URL = mistok.addresses.url;
  process.env.MISTOK_E2E_SIMULATOR = mistok.addresses.simulator;
  process.env.MISTOK_E2E_USERNAME = mistok.addresses.username;
  process.env.MISTOK_E2E_PASSWORD = mistok.addresses.password;
  return () => mistok.stop();
}
