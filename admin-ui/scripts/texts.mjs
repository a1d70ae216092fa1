// Every text exists in every language, with the same values and with every plural form the language has.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const LANGUAGES = ['en', 'zh-CN', 'uk'];
const source = new URL('../src/', import.meta.url);
const findings = readdirSync(source).filter(hasTexts).flatMap(findingsIn);

findings.forEach((finding) => console.error(finding));
if (findings.length > 0) {
  console.error(`Texts: ${findings.length} to mend`);
  process.exit(1);
}

function hasTexts(folder) {
  return existsSync(new URL(`${folder}/texts/en.json`, source));
}

function findingsIn(folder) {
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, read(folder, language)]));
  const keys = new Set(LANGUAGES.flatMap((language) => Object.keys(texts[language])));
  return [...keys].flatMap((key) => LANGUAGES.flatMap((language) => check(folder, key, language, texts)));
}

function read(folder, language) {
  const file = new URL(`${folder}/texts/${language}.json`, source);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function check(folder, key, language, texts) {
  const at = `src/${folder}/texts/${language}.json: "${key}"`;
  const text = texts[language][key];
  if (text === undefined) return [`${at} is missing`];
  if (typeof text !== 'string' || text.trim() === '') return [`${at} is empty`];
  try {
    const tree = parse(text, { ignoreTag: true });
    const expected = namesIn(parse(texts.en[key] ?? text, { ignoreTag: true }));
    return [...sameNames(at, expected, namesIn(tree)), ...plurals(at, language, tree)];
  } catch (failure) {
    return [`${at} cannot be read: ${failure.message}`];
  }
}

function sameNames(at, expected, found) {
  return expected.join() === found.join() ? [] : [`${at} uses {${found}}, English uses {${expected}}`];
}

function namesIn(tree) {
  const names = tree.flatMap((part) =>
    part.type === TYPE.literal || part.type === TYPE.pound
      ? []
      : [part.value, ...Object.values(part.options ?? {}).flatMap((option) => namesIn(option.value))],
  );
  return [...new Set(names)].sort();
}

function plurals(at, language, tree) {
  return tree.flatMap((part) => {
    const inner = Object.values(part.options ?? {}).flatMap((option) => plurals(at, language, option.value));
    if (part.type !== TYPE.plural) return inner;
    const type = part.pluralType;
    const missing = new Intl.PluralRules(language, { type })
      .resolvedOptions()
      .pluralCategories.filter((category) => !(category in part.options));
    return [...inner, ...missing.map((category) => `${at} has no form "${category}" for {${part.value}}`)];
  });
}
