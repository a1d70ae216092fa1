/** RFC 9457, as every part of Mistok answers errors, plus the fields some of them add. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  /** Mistakes in the request; `pointer` is a JSON pointer into its body. */
  errors?: FieldProblem[];
  /** WeChat's own words, when WeChat refused. */
  errcode?: number;
  errmsg?: string;
  /** What can be done about it. */
  fix?: string;
  /** Seconds. */
  retryAfter?: number;
  /** Which service did not answer. */
  service?: string;
  limit?: number;
}

export interface FieldProblem {
  pointer: string;
  detail: string;
  limit?: number;
}

const OURS = 'urn:problem-type:mistok:';

/** A call that failed; everything known about why is in `problem`. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  /** Short name of the kind, e.g. `menu-too-large`; for foreign types the whole address. */
  get kind(): string {
    return kindOf(this.problem);
  }
}

export function kindOf(problem: Problem): string {
  return problem.type.startsWith(OURS) ? problem.type.slice(OURS.length) : problem.type;
}

/** Any thrown value as a problem; `fetch` throws a TypeError when nobody answers, `import` one when its file is gone. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message) && !/imported module/i.test(error.message)) {
    return { type: `${OURS}offline`, title: 'No connection', status: 0, detail: error.message };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { type: `${OURS}unexpected`, title: 'Unexpected', status: 0, detail };
}

/** What an unsuccessful answer says, also when a proxy in between answered with something else. */
export async function readProblem(answer: Response): Promise<Problem> {
  const body = await answer.text();
  const known = jsonObject(body);
  return {
    type: `${OURS}unreadable-answer`,
    title: answer.statusText || `HTTP ${answer.status}`,
    ...(known ?? { detail: body.slice(0, 500) }),
    status: answer.status,
    ...retryAfter(answer),
  };
}

/** The field's own mistakes, by JSON pointer. */
export function fieldProblems(error: unknown): FieldProblem[] {
  return error instanceof ProblemError ? (error.problem.errors ?? []) : [];
}

/** The first mistake at exactly this field. */
export function problemAt(error: unknown, pointer: string): string | undefined {
  return fieldProblems(error).find((mistake) => mistake.pointer === pointer)?.detail;
}

function jsonObject(body: string): Partial<Problem> | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function retryAfter(answer: Response): Pick<Problem, 'retryAfter'> {
  const seconds = Number(answer.headers.get('Retry-After'));
  return seconds > 0 ? { retryAfter: seconds } : {};
}
