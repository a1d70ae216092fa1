import { vi } from 'vitest';
import { rememberCsrfToken } from '../api/transport';

type Answer = Response | object | string | number | null;
type Decide = (request: Request, call: number) => Answer | Promise<Answer>;
type Handler = Answer | Decide;

/** A call the page made. */
export interface Call {
  method: string;
  path: string;
  body: unknown;
  headers: Headers;
}

/**
 * A server inside the test: `fakeServer({ 'GET /api/channels': [channel] })`. A value is sent as
 * JSON, a function decides for each call; a call nobody expected is answered 404. Gives the calls
 * that came.
 */
export function fakeServer(handlers: Record<string, Handler>): Call[] {
  rememberCsrfToken('test-token');
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const call = `${request.method} ${pathname}`;
    const before = calls.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === call).length;
    const text = await request.clone().text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    calls.push({ method: request.method, path: pathname + search, body, headers: request.headers });
    const handler = handlers[`${call}${search}`] ?? handlers[call];
    if (handler === undefined) return problem(404, { type: 'urn:problem-type:mistok:not-found', title: `No ${call}` });
    return response(isDecide(handler) ? await handler(request, before) : handler);
  });
  return calls;
}

/** A problem as the services answer it. */
export function problem(status: number, fields: object, headers: HeadersInit = {}): Response {
  return Response.json({ status, ...fields }, { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });
}

function response(answer: Answer): Response {
  if (answer instanceof Response) return answer.clone();
  return answer === null ? new Response(null, { status: 204 }) : Response.json(answer);
}

function isDecide(handler: Handler): handler is Decide {
  return typeof handler === 'function';
}
