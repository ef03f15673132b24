/** An RFC 9457 problem as the platform answers it, plus the request id for the help desk. */
export interface ProblemDetails {
  status: number;
  code: string;
  title: string;
  detail?: string;
  article?: string;
  lawful?: string[];
  /** Every fault of the body; the problem itself tells of the first. */
  errors?: Place[];
  requestId?: string;
  /** The whole answer, for those who expect more than a problem (410: what stays of the thing). */
  body?: Record<string, unknown>;
}

/** A fault in what was sent: its code and where it lies (JSON pointer, `/applicant/name`). */
export interface Place {
  code: string;
  pointer: string;
}

/** What every failed call throws: nothing else leaves the api folder. */
export class Problem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.title);
    this.name = 'Problem';
    this.details = details;
  }

  /** A service that is down or overloaded; the rest of the platform still works. */
  get unavailable(): boolean {
    return [0, 429, 502, 503, 504].includes(this.details.status);
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function places(body: Record<string, unknown>, code: string | undefined): Place[] {
  if (Array.isArray(body['errors'])) {
    return (body['errors'] as Partial<Place>[]).flatMap(({ code, pointer }) =>
      code && pointer ? [{ code, pointer }] : [],
    );
  }
  const pointer = text(body['pointer']);
  return pointer && code ? [{ code, pointer }] : [];
}

/** Reads a failed response; an answer that is no problem+json still becomes one. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const requestId = text(response.headers.get('X-Request-Id')) ?? text(body['requestId']);
  const detail = text(body['detail']);
  const article = text(body['article']);
  const code = text(body['code']);
  const errors = places(body, code);
  return new Problem({
    status: response.status,
    code: code ?? `http-${response.status}`,
    title: text(body['title']) ?? response.statusText,
    ...(detail ? { detail } : {}),
    ...(article ? { article } : {}),
    ...(Array.isArray(body['lawful']) ? { lawful: body['lawful'].map(String) } : {}),
    ...(errors.length > 0 ? { errors } : {}),
    ...(requestId ? { requestId } : {}),
    body,
  });
}
