// What Maven asks of npm, done only when its inputs changed: `node tools/maven.mjs build|test [skip]`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [goal, skip] = process.argv.slice(2);

function run(command, ...args) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: home, stdio: 'inherit', shell: windows });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function filesIn(path) {
  const full = join(home, path);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function digest(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort())
    hash.update(file.slice(home.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const manifest = ['package.json', 'package-lock.json', '.npmrc'].map((name) => join(home, name));
const settings = ['tsconfig.json', 'vite.config.ts', 'index.html'].map((name) => join(home, name));

function install() {
  const stamp = join(home, 'node_modules', '.gongkai-stamp');
  const wanted = digest(manifest);
  if (stampOf(stamp) === wanted) return;
  run('npm', 'ci', '--prefer-offline', '--no-progress', '--loglevel', 'error');
  writeFileSync(stamp, wanted);
}

function build() {
  const stamp = join(home, 'target', 'build-stamp');
  const wanted = digest([
    ...manifest,
    ...settings,
    ...filesIn('src'),
    ...filesIn('public'),
    ...filesIn('fixtures'),
    ...filesIn('../contracts/codes'),
    ...filesIn('../reporting-service/src/main/resources/format'),
  ]);
  if (stampOf(stamp) === wanted && existsSync(join(home, 'target', 'dist', 'index.html'))) return;
  rmSync(stamp, { force: true });
  run('npm', 'run', '--silent', 'build');
  // Maven copies and never deletes: files of the build before would stay in the jar.
  rmSync(join(home, 'target', 'classes', 'META-INF', 'resources'), { recursive: true, force: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

if (goal === 'build') {
  install();
  build();
} else if (goal === 'test') {
  if (skip !== 'true') {
    run('npm', 'run', '--silent', 'lint');
    run('npm', 'run', '--silent', 'fmt:check');
    run('npm', 'run', '--silent', 'test');
  }
} else {
  throw new Error('usage: node tools/maven.mjs build|test [skip]');
}
