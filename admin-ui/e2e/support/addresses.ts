import type { Addresses } from './mistok';

/** Where the Mistok under test is. */
export function addresses(): Addresses {
  return {
    url: needed('MISTOK_E2E_URL'),
    simulator: needed('MISTOK_E2E_SIMULATOR'),
    username: process.env.MISTOK_E2E_USERNAME ?? 'admin',
    password: needed('MISTOK_E2E_PASSWORD'),
  };
}

function needed(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set`);
  return value;
}
