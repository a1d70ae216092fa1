import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const TARGET = resolve(import.meta.dirname, '../../target/e2e');
const START_MS = 300_000;
const STOP_MS = 60_000;
const LOOK_EVERY_MS = 500;

/** Where a running Mistok is, and how to sign in. */
export interface Addresses {
  url: string;
  simulator: string;
  username: string;
  password: string;
}

/** Everything that `deploy/local/up` starts, with a data folder and ports of its own. */
export class Mistok {
  private constructor(
    readonly addresses: Addresses,
    private readonly process: ChildProcess,
    private readonly log: string,
  ) {}

  /** Returns when everything is ready. */
  static async start(): Promise<Mistok> {
    mkdirSync(TARGET, { recursive: true });
    const data = mkdtempSync(join(TARGET, 'data-'));
    const log = `${data}.log`;
    const [port, simulatorPort] = [await freePort(), await freePort()];
    const addresses = {
      url: `http://localhost:${port}`,
      simulator: `http://localhost:${simulatorPort}`,
      username: 'ada',
      password: 'e2e-Pass.w0rd-17',
    };
    const output = openSync(log, 'a');
    const child = spawn(join(REPOSITORY, 'deploy/local/up'), {
      stdio: ['ignore', output, output],
      env: {
        ...withoutOthers(process.env),
        MISTOK_DATA_DIR: data,
        MISTOK_PORT: String(port),
        MISTOK_SIMULATOR_PORT: String(simulatorPort),
        MISTOK_ADMIN_USERNAME: addresses.username,
        MISTOK_ADMIN_PASSWORD: addresses.password,
      },
    });
    const mistok = new Mistok(addresses, child, log);
    await mistok.untilReady();
    return mistok;
  }

  /** SIGTERM, as Ctrl-C would. */
  async stop(): Promise<void> {
    const ended = new Promise<void>((done) => this.process.once('exit', () => done()));
    this.process.kill('SIGTERM');
    await within(ended, STOP_MS, `deploy/local/up does not end, see ${this.log}`);
  }

  private async untilReady(): Promise<void> {
    const end = Date.now() + START_MS;
    while (!(await answers(`${this.addresses.url}/healthz`))) {
      if (this.process.exitCode !== null) throw new Error(`deploy/local/up has ended, see ${this.log}`);
      if (Date.now() > end) throw new Error(`deploy/local/up is not ready, see ${this.log}`);
      await pause(LOOK_EVERY_MS);
    }
  }
}

/** Settings of somebody's own run must not lead ours elsewhere. */
function withoutOthers(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MISTOK_')));
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

async function within<T>(work: Promise<T>, ms: number, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
