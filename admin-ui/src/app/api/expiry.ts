/** When a call finds the session gone, it waits here until somebody has signed in again over the page. */

type Listener = () => void;

let waiting: ((signedIn: boolean) => void)[] = [];
const listeners = new Set<Listener>();

/** Resolves with true once signed in again, with false when the person would rather not. */
export function signInAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    notify();
  });
}

export function sessionIsBack(): void {
  settle(true);
}

export function giveUpSession(): void {
  settle(false);
}

/** For `useSyncExternalStore`. */
export function isExpired(): boolean {
  return waiting.length > 0;
}

export function onExpiryChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function settle(signedIn: boolean): void {
  const calls = waiting;
  waiting = [];
  notify();
  calls.forEach((resolve) => resolve(signedIn));
}

function notify(): void {
  listeners.forEach((listener) => listener());
}
