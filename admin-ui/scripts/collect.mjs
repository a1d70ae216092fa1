// Brings the OpenAPI documents of a running Mistok into api/: MISTOK_ADMIN_PASSWORD=... npm run api:collect
import { writeFile } from 'node:fs/promises';
import { complete } from './complete.mjs';

const gateway = process.env.MISTOK_URL ?? 'http://localhost:8080';
const { MISTOK_ADMIN_USERNAME: username = 'admin', MISTOK_ADMIN_PASSWORD: password = '' } = process.env;
const headers = { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };

for (const name of ['menu', 'reply', 'stats']) {
  const answer = await fetch(`${gateway}/api/docs/${name}`, { headers });
  if (!answer.ok) throw new Error(`${gateway}/api/docs/${name} answered ${answer.status}`);
  const document = JSON.stringify(complete(await answer.json()), null, 2);
  await writeFile(new URL(`../api/${name}.json`, import.meta.url), `${document}\n`);
}
