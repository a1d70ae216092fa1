import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { startTestTexts } from './texts';

const computedStyle = window.getComputedStyle.bind(window);

// What a page loads when it is first needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(startTestTexts);
beforeEach(() => {
  localStorage.clear();
  // jsdom measures and scrolls nothing; Ant Design and the phone ask for both.
  const media = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  window.matchMedia = ((query: string) => ({ ...media, media: query })) as never;
  window.getComputedStyle = (element) => computedStyle(element);
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(cleanup);
