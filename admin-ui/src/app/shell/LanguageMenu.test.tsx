import { screen } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { firstLanguage } from '../i18n/languages';
import { renderPage } from '../test/render';
import { LanguageMenu } from './LanguageMenu';

type Done = (failure: Error | null, texts: object | false) => void;

function textsComeFrom(backend: unknown) {
  (i18next.services.backendConnector as { backend?: unknown }).backend = backend;
}

function textsThat(answer: (done: Done) => void) {
  textsComeFrom({ type: 'backend', read: (_language: string, _namespace: string, done: Done) => answer(done) });
}

async function choose(name: string) {
  const { user } = renderPage(<LanguageMenu />, { channel: null });
  await user.click(await screen.findByRole('button', { name: /Language: English/ }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

describe('LanguageMenu', () => {
  afterEach(async () => {
    textsComeFrom(undefined);
    await i18next.changeLanguage('en');
  });

  it('keeps the language whose texts are here when those of another do not come', async () => {
    textsThat((done) => done(new Error('away'), false));
    await choose('Українська');
    expect(await screen.findByText('The pages could not be loaded in this language: Українська. Try again.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Language: English/ })).toBeVisible();
    expect(firstLanguage()).toBe('en');
  });

  it('changes the language and remembers it once the texts have come', async () => {
    textsThat((done) => done(null, {}));
    await choose('Українська');
    expect(await screen.findByRole('button', { name: /Мова: Українська/ })).toBeVisible();
    await expect.poll(firstLanguage).toBe('uk');
  });
});
