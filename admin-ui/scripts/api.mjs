// Types of the API, from the OpenAPI documents in api/.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const target = new URL('../src/app/api/generated/', import.meta.url);
const source = new URL('../api/', import.meta.url);

await mkdir(target, { recursive: true });
for (const file of (await readdir(source)).filter((name) => name.endsWith('.json'))) {
  const document = JSON.parse(await readFile(new URL(file, source), 'utf8'));
  const types = astToString(await openapiTS(document));
  await writeFile(new URL(file.replace('.json', '.d.ts'), target), types);
}
