import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const SPOKEN =
  'title|placeholder|alt|label|aria-label|aria-description|description|okText|cancelText|tooltip|extra|help|header|what|intro|status';

export default tseslint.config(
  { ignores: ['target', 'node_modules', 'src/app/api/generated'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true }, globals: globals.browser },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, properties: false } }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.tsx'],
    plugins: { react, 'jsx-a11y': a11y },
    settings: { react: { version: '19' } },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'react/jsx-key': 'error',
      'react/no-unstable-nested-components': 'error',
      'react/jsx-no-target-blank': 'error',
    },
  },
  {
    // Whatever a person reads or hears stands in texts/*.json.
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx', 'src/app/test/**'],
    rules: {
      'react/jsx-no-literals': [
        'error',
        { noStrings: true, ignoreProps: true, allowedStrings: ['·', '/', '–', '—', '×', ':', '→', '(', ')', ' ', '…'] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `JSXAttribute[name.name=/^(${SPOKEN})$/] > Literal[value=/[A-Za-z\\u0400-\\u04ff\\u4e00-\\u9fff]/]`,
          message: 'Put what a person reads into texts/*.json.',
        },
        {
          selector:
            'JSXOpeningElement[name.name=/(Outlined|Filled|TwoTone)$/]:not(:has(JSXAttribute[name.name="aria-hidden"]))',
          message: 'A screen reader would read the name of the icon: add aria-hidden, and a label where there are no words.',
        },
      ],
    },
  },
  { files: ['scripts/**/*.mjs', '*.js'], languageOptions: { globals: globals.node } },
);
