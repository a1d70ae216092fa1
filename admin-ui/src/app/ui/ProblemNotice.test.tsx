import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../api/problem';
import { renderPage } from '../test/render';
import { speak } from '../test/texts';
import { ProblemNotice } from './ProblemNotice';

const FIX = 'Check that the menu service reaches the internet';
const failure = (kind: string) =>
  new ProblemError({ type: `urn:problem-type:mistok:${kind}`, title: 'Title', status: 502, detail: 'Detail', fix: FIX });

describe('ProblemNotice', () => {
  it('says in the language of the page what is known, and keeps the English advice with the technical reason', async () => {
    renderPage(<ProblemNotice what="No" error={failure('wechat-unreachable')} />);
    await speak('uk');
    expect(screen.getByText(/WeChat не відповів вчасно/)).toBeVisible();
    expect(screen.getAllByText(FIX)).toHaveLength(1);
    expect(screen.getByText(FIX).closest('details')).not.toBeNull();
    await speak('en');
  });

  it('passes on the advice for what it does not know', () => {
    renderPage(<ProblemNotice what="No" error={failure('new-kind')} />);
    expect(screen.getByText('Detail', { selector: 'p' })).toBeVisible();
    expect(screen.getByText(FIX, { selector: 'p' })).toBeVisible();
  });

  it.each(['storage-unavailable', 'channels-unavailable', 'change-in-progress', 'publication-lost', 'channel-not-found', 'unexpected'])(
    'has words of its own for %s',
    (kind) => {
      renderPage(<ProblemNotice what="No" error={failure(kind)} />);
      expect(screen.queryByText('Detail', { selector: 'p' })).not.toBeInTheDocument();
    },
  );
});
