import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../test/render';
import { speak } from '../test/texts';
import { ByteCounter } from '../ui/ByteCounter';
import { Rich } from '../ui/Rich';

describe('texts', () => {
  it('have the plural forms of the language', async () => {
    renderPage(
      <>
        <ByteCounter value="a" max={0} />
        <ByteCounter value="abc" max={0} />
        <ByteCounter value="abcde" max={0} />
      </>,
    );
    await speak('uk');
    expect(screen.getByText('на 1 байт задовго')).toBeVisible();
    expect(screen.getByText('на 3 байти задовго')).toBeVisible();
    expect(screen.getByText('на 5 байтів задовго')).toBeVisible();
  });

  it('carry links wherever the language puts them', () => {
    renderPage(<Rich text="Read <a>how</a> first" tags={{ a: (words) => <a href="/x">{words}</a> }} />);
    expect(screen.getByRole('link', { name: 'how' }).parentElement).toHaveTextContent('Read how first');
  });
});
