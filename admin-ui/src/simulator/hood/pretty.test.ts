import { describe, expect, it } from 'vitest';
import { pretty } from './pretty';

describe('pretty', () => {
  it('gives each element its line and keeps text beside it', () => {
    expect(pretty('<xml>\n<ToUserName><![CDATA[gh_1]]></ToUserName><CreateTime>1</CreateTime><A><B/></A></xml>')).toBe(
      [
        '<xml>',
        '  <ToUserName><![CDATA[gh_1]]></ToUserName>',
        '  <CreateTime>1</CreateTime>',
        '  <A>',
        '    <B/>',
        '  </A>',
        '</xml>',
      ].join('\n'),
    );
  });

  it('keeps markup and lines inside CDATA as they are', () => {
    expect(pretty('<xml><Content><![CDATA[a <b>\n c]]></Content></xml>')).toContain('<![CDATA[a <b>\n c]]>');
  });

  it('leaves empty elements on one line', () => {
    expect(pretty('<xml><EventKey></EventKey></xml>')).toBe('<xml>\n  <EventKey></EventKey>\n</xml>');
  });

  it('indents JSON, and leaves anything else', () => {
    expect(pretty('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(pretty('success')).toBe('success');
    expect(pretty('{broken')).toBe('{broken');
  });
});
