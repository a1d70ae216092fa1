const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const FAIR = 256 - (256 % LETTERS_AND_DIGITS.length);

/** As WeChat's console accepts them: 3 to 32 letters and digits. */
export function newToken(): string {
  return draw(32);
}

/** Exactly 43 letters and digits. */
export function newEncodingAesKey(): string {
  return draw(43);
}

function draw(length: number): string {
  let drawn = '';
  while (drawn.length < length) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < FAIR) drawn += LETTERS_AND_DIGITS.charAt(byte % LETTERS_AND_DIGITS.length);
  }
  return drawn;
}
