// Completes package-lock.json, after `npm install` wrote it (`npm run lock` does both).
// A package made for each platform (a native binding) is an optional dependency of the one that uses it. Where a
// registry doesn't hold such a package for another platform than this one, npm leaves it out of the lock file, and
// `npm ci` then refuses that file everywhere ("Missing: … from lock file"). The entries name no place to fetch from:
// npm asks the registry of whoever installs, and only on the platform that needs the package.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = { windows: 'win32', win32: 'win32', darwin: 'darwin', linux: 'linux', freebsd: 'freebsd' };
const OTHER_SYSTEMS = ['android', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix', 'wasi'];
const CPUS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];
const LIBCS = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** The platform that a package's name ends in: `@pagefind/darwin-x64` → os darwin, cpu x64. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => SYSTEMS[word] ?? OTHER_SYSTEMS.find((system) => system === word)).find(Boolean);
  const cpu = words.find((word) => CPUS.includes(word));
  const libc = os === 'linux' ? words.map((word) => LIBCS[word]).find(Boolean) : undefined;
  if (!os || !cpu) throw new Error(`${name}: its name tells no platform. Add its entry to package-lock.json by hand.`);
  return { cpu: [cpu], ...(libc && { libc: [libc] }), optional: true, os: [os] };
}

const isExact = (version) => /^\d+\.\d+\.\d+(?:[-+][-+.\w]*)?$/.test(version);

/** The folders in which a package in `folder` (both as keys of the lock file) looks for others, nearest first. */
function nodeModulesOf(folder) {
  const found = [];
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    found.push(at === '' ? 'node_modules' : `${at}/node_modules`);
    if (at === '') return found;
  }
}

/** What `folder` needs and doesn't find: `place` is the key under which it is to stand. */
function missingOf(packages, folder) {
  return Object.entries(packages[folder].optionalDependencies ?? {}).flatMap(([name, version]) => {
    const places = nodeModulesOf(folder).map((at) => `${at}/${name}`);
    const entry = packages[places.find((place) => packages[place])];
    if (entry && (!isExact(version) || entry.version === version)) return [];
    const beside = folder === '' ? places[0] : places[1];
    return [{ name, version, dev: packages[folder].dev, place: packages[beside] ? places[0] : beside }];
  });
}

/** The digest that the registry knows, or nothing where it doesn't hold the version. */
function integrityOf(name, version) {
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const stdio = ['ignore', 'pipe', 'ignore'];
    return execFileSync(npm, ['view', `${name}@${version}`, 'dist.integrity'], { encoding: 'utf8', stdio }).trim();
  } catch {
    return '';
  }
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = Object.keys(lock.packages).flatMap((folder) => missingOf(lock.packages, folder));
for (const { name, version, dev, place } of missing) {
  if (!isExact(version)) throw new Error(`${name}: ${version} is a range. Add its entry to package-lock.json by hand.`);
  const integrity = integrityOf(name, version);
  lock.packages[place] = { version, ...(integrity && { integrity }), ...(dev && { dev }), ...platformOf(name) };
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} entries added.`);
