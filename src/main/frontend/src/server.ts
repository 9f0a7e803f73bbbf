/** Calls to our own API, with the session and its protection against forged requests. */

export interface Fault {
  field: string;
  message: string;
}

export interface ProblemDetail {
  status: number;
  title?: string;
  detail?: string;
  errors?: Fault[];
}

/** The server answered with something other than success. */
export class Refusal extends Error {
  constructor(readonly problem: ProblemDetail) {
    super(problem.detail ?? problem.title ?? String(problem.status));
  }

  get status(): number {
    return this.problem.status;
  }
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

/** A new session has a new token: after signing in again in another tab the page must ask for it. */
async function freshToken(): Promise<void> {
  const page = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  const text = new DOMParser().parseFromString(await page.text(), 'text/html');
  const token = text.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
  if (token) document.querySelector('meta[name="csrf-token"]')?.setAttribute('content', token);
}

/** What browsers let a page send that is on its way out is 64 KB; a little less, for what else goes with it. */
const OUTLIVES = 60_000;

/** Whether a call with this body arrives also when the page is left meanwhile. */
export function outlives(body: unknown): boolean {
  return new Blob([JSON.stringify(body)]).size < OUTLIVES;
}

export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  let response = await send(method, path, body);
  if (response.status === 403 && method !== 'GET') {
    await freshToken();
    response = await send(method, path, body);
  }
  if (!response.ok) throw new Refusal(await problem(response));
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'X-Requested-With': 'XMLHttpRequest',
  };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'GET') headers[meta('csrf-header')] = meta('csrf-token');
  try {
    return await fetch(path, {
      method,
      headers,
      redirect: 'manual',
      body: body === undefined ? undefined : JSON.stringify(body),
      keepalive: method === 'PUT' && outlives(body),
    });
  } catch {
    throw new Refusal({ status: 0 });
  }
}

async function problem(response: Response): Promise<ProblemDetail> {
  if (response.type === 'opaqueredirect') return { status: 401 };
  try {
    return { ...((await response.json()) as ProblemDetail), status: response.status };
  } catch {
    return { status: response.status };
  }
}
