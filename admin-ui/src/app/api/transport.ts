import { signInAgain } from './expiry';
import { ProblemError, readProblem } from './problem';

const SESSION = '/api/session';
const SAFE = ['GET', 'HEAD', 'OPTIONS'];

let csrfToken: string | undefined;

/** The token of the session we know of; unsafe calls repeat it. */
export function rememberCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/**
 * `fetch` with the session: adds the token, asks for a new sign-in when the session has ended and
 * then sends the same call again, so that nothing typed is lost.
 *
 * @throws ProblemError for every answer that is not a success
 */
export async function sessionFetch(request: Request): Promise<Response> {
  const spare = request.clone();
  let answer = await send(request);
  if (answer.status === 401 && !isAboutSession(request)) {
    if (await signInAgain()) answer = await send(spare);
  } else if (answer.status === 403 && (await isForeignToken(answer))) {
    csrfToken = undefined;
    answer = await send(spare);
  }
  if (!answer.ok) throw new ProblemError(await readProblem(answer));
  return answer;
}

/** A call for which there is no OpenAPI document, such as the simulator's. */
export async function callJson<T>(method: string, url: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'Content-Type': 'application/json' };
  }
  const answer = await sessionFetch(new Request(new URL(url, location.origin), init));
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function send(request: Request): Promise<Response> {
  // Tells the gateway that a page asks: no window of the browser for a password.
  request.headers.set('X-Requested-With', 'mistok');
  if (!SAFE.includes(request.method) && !isSignIn(request)) {
    request.headers.set('X-CSRF-Token', (csrfToken ??= await currentToken()));
  }
  return globalThis.fetch(request);
}

async function currentToken(): Promise<string> {
  const answer = await globalThis.fetch(new URL(SESSION, location.origin), {
    headers: { 'X-Requested-With': 'mistok' },
  });
  if (!answer.ok) return '';
  const session = (await answer.json()) as { csrfToken?: string };
  return session.csrfToken ?? '';
}

/** Another tab has signed in again: its session is ours now, its token is not yet. */
async function isForeignToken(answer: Response): Promise<boolean> {
  return (await answer.clone().text()).includes('csrf-token-missing');
}

function isAboutSession(request: Request): boolean {
  return new URL(request.url).pathname.startsWith(SESSION);
}

function isSignIn(request: Request): boolean {
  return request.method === 'POST' && new URL(request.url).pathname === SESSION;
}
