/** What this tab has already shown once and does not show again after a reload: a switch of roles, where to go. */

const prefix = "counterpart:seen:";
const seen = new Set<string>();

export function hasSeen(key: string): boolean {
  if (seen.has(key)) return true;
  try {
    return sessionStorage.getItem(prefix + key) !== null;
  } catch {
    return false;
  }
}

export function see(key: string): void {
  seen.add(key);
  try {
    sessionStorage.setItem(prefix + key, "1");
  } catch {
    // Storage is blocked or full: it is then shown again after a reload, which harms nobody.
  }
}
