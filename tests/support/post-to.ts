/** How tests send JSON to a server over HTTP. */

/** `headers` may add to the usual ones or take their place; a body that is text is sent as it is. */
export type Post = (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;

export const postTo =
  (url: string): Post =>
  (path, body, headers = {}) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
