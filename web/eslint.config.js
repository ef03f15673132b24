import { readdirSync } from 'node:fs';
import parser from '@typescript-eslint/parser';
import hooks from 'eslint-plugin-react-hooks';

const ground = ['app', 'api', 'ui', 'testing'];
// Whatever folder is not ground is a feature, so a new one is guarded from its first day.
const features = readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ground.includes(entry.name))
  .map(({ name }) => name);

/** A folder may import only the folders named; everything else under src is closed to it. */
function mayImport(folder, allowed) {
  const closed = [...features, ...ground].filter((name) => name !== folder && !allowed.includes(name));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${closed.join('|')})(/|$)`,
              message: `${folder}/ may import only ${allowed.join(', ') || 'itself'}.`,
            },
            {
              regex: '^(\\.\\./)+(routes|main)',
              message: 'The table of routes knows the features, never the other way round.',
            },
          ],
        },
      ],
    },
  };
}

export default [
  { ignores: ['target/', 'node_modules/', 'coverage/'] },
  {
    files: ['**/*.{ts,tsx,js}'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'no-console': 'error', 'no-eval': 'error', 'prefer-const': 'error' },
  },
  { files: ['**/*.{ts,tsx}'], ...hooks.configs.flat['recommended-latest'] },
  ...features.map((feature) => mayImport(feature, ['app', 'api', 'ui'])),
  mayImport('app', ['api', 'ui']),
  mayImport('ui', ['api']),
  mayImport('api', []),
];
