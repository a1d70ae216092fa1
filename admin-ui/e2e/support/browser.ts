import { existsSync } from 'node:fs';

/** A browser to launch: the one that MISTOK_CHROMIUM names, or one that npm brought along. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

/** Quiet, and without a sandbox, which needs rights that a container does not give. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** The package unpacks the libraries that a bare system lacks only where it believes to be on this platform. */
const UNPACK_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

/** @throws Error if MISTOK_CHROMIUM names nothing */
export async function browser(): Promise<Browser> {
  const own = process.env.MISTOK_CHROMIUM;
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) throw new Error(`MISTOK_CHROMIUM names no file: ${own}`);
    return { executablePath: own, args: ARGS, env: plain(process.env) };
  }
  return unpacked();
}

/** The package changes the environment of the process that loads it; only the browser shall see that. */
async function unpacked(): Promise<Browser> {
  const before = { ...process.env };
  Object.assign(process.env, UNPACK_LIBRARIES);
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return { executablePath, args: ARGS, env: plain(process.env) };
  } finally {
    process.env = before;
  }
}

function plain(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
