// @vitest-environment node
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const lint = new ESLint();

async function complaints(filePath: string, imported: string): Promise<string[]> {
  const [result] = await lint.lintText(`import { x } from '${imported}';\nexport const y = x;\n`, {
    filePath,
  });
  return (result?.messages ?? []).flatMap(({ ruleId }) => ruleId ?? []);
}

const ground = ['api', 'app', 'testing', 'ui'];
const features = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ground.includes(entry.name))
  .map(({ name }) => name);

it.each(features)('%s may import no other feature', async (feature) => {
  for (const other of features.filter((name) => name !== feature)) {
    const found = await complaints(`src/${feature}/Planted.ts`, `../${other}/words`);
    expect(found, `${feature} → ${other}`).toEqual(['no-restricted-imports']);
  }
});

it.each([
  ['src/report/proof/Planted.ts', '../../home/words'],
  ['src/gazette/Planted.ts', '../routes'],
  ['src/app/Planted.ts', '../report/words'],
  ['src/ui/Planted.ts', '../app/paths'],
  ['src/api/Planted.ts', '../ui/text'],
])('%s may not import %s', async (file, imported) => {
  expect(await complaints(file, imported)).toEqual(['no-restricted-imports']);
});

it.each([
  ['src/report/Planted.ts', '../ui/text'],
  ['src/report/proof/Planted.ts', '../../api/reporting'],
  ['src/report/proof/Planted.ts', '../chart/outcomes'],
  ['src/home/Planted.ts', '../app/paths'],
])('%s may import %s', async (file, imported) => {
  expect(await complaints(file, imported)).toEqual([]);
});
