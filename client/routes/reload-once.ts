/** A page from before a deployment reloads itself, once: if the new one is no better, people are told instead. */

const key = "counterpart:reloadedAt";
const againAfterMs = 60_000;

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
