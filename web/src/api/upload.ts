import { Problem, problemOf } from './problem';
import { type Endpoint, ownHeaders } from './request';
import { antiForgeryToken } from './send';

// What encodeURIComponent leaves as it is although RFC 8187 does not allow it in a header.
const unquoted = /['()*]/g;

function disposition(name: string): string {
  const quoted = encodeURIComponent(name).replace(
    unquoted,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${quoted}`;
}

/**
 * Sends a file as it is and tells what share of it has gone. Its name goes in a header: it is a
 * citizen's word and an address would be logged. (fetch cannot tell how far it is.)
 */
export function upload<T>(path: Endpoint<T>, file: File, onShare: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    const headers = {
      Accept: 'application/json, application/problem+json',
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': disposition(file.name),
      'X-XSRF-TOKEN': antiForgeryToken(),
      ...ownHeaders(path),
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Problem({ status: 0, code: 'unreachable', title: 'unreachable' }));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else void problemOf(answerOf(request)).then(reject);
    };
    request.send(file);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const requestId = request.getResponseHeader('X-Request-Id');
  return new Response(request.responseText, {
    status: request.status,
    headers: requestId ? { 'X-Request-Id': requestId } : {},
  });
}
