/** A page from before a deployment reloads itself, once: if the new one is no better, people are told instead (LINK-7). */

const key = "counterpart:reloadedAt";
const againAfterMs = 60_000;

const askAgainMs = 2_000;

/**
 * A part of the page that is loaded when it is needed did not come: the server is away, or has newer parts by now. As soon
 * as it answers, the whole page is loaded anew; until then the error's own screen says that nothing was lost.
 */
export function reloadWhenServerAnswers(): void {
  fetch("/healthz", { cache: "no-store" }).then(
    ({ ok }) => (ok ? reloadOnce() : setTimeout(reloadWhenServerAnswers, askAgainMs)),
    () => setTimeout(reloadWhenServerAnswers, askAgainMs),
  );
}

export function reloadOnce(): void {
  try {
    const lastAt = Number(window.sessionStorage.getItem(key) ?? 0);
    if (Math.abs(Date.now() - lastAt) < againAfterMs) return;
    window.sessionStorage.setItem(key, String(Date.now()));
  } catch {
    // Without storage there is no telling whether this was tried already; people are asked to reload.
    return;
  }
  window.location.reload();
}
