import { useEffect, useSyncExternalStore } from 'react';

export type Mode = 'system' | 'light' | 'dark';

const REMEMBERED = 'mistok.theme';
const listeners = new Set<() => void>();

/** Light, dark, or as the system has it; remembered in this browser. */
export function useMode(): [Mode, (mode: Mode) => void] {
  return [useSyncExternalStore(onModeChange, mode), setMode];
}

/** Follows a media query of the system while the page is open. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Another tab has switched. */
export function useOtherTabs(): void {
  useEffect(() => {
    window.addEventListener('storage', notify);
    return () => window.removeEventListener('storage', notify);
  }, []);
}

function mode(): Mode {
  const remembered = localStorage.getItem(REMEMBERED);
  return remembered === 'light' || remembered === 'dark' ? remembered : 'system';
}

function setMode(chosen: Mode): void {
  localStorage.setItem(REMEMBERED, chosen);
  notify();
}

function onModeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  listeners.forEach((listener) => listener());
}
