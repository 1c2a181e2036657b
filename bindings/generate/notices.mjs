// The licence of a package and of everything that was bundled into it: they travel with the tarball and the nupkg.
import fs from 'node:fs';
import path from 'node:path';
import { installedFolder, readJson } from './packages.mjs';

// cdktf's npm package holds no licence text; the provider's is the same licence of the same owner.
const licenceSource = { cdktf: '@cdktf/provider-google' };

export function writeNotices(name, bundledFolders, folder) {
  const own = installedFolder(name);
  fs.copyFileSync(path.join(installedFolder(licenceSource[name] ?? name), 'LICENSE'), path.join(folder, 'LICENSE'));
  copyIfPresent(path.join(own, 'NOTICE'), path.join(folder, 'NOTICE'));
  const others = bundledFolders.filter((other) => other !== own);
  if (others.length > 0) {
    fs.writeFileSync(path.join(folder, 'THIRD-PARTY-NOTICES'), others.map(notice).join('\n'));
  }
}

function copyIfPresent(from, to) {
  if (fs.existsSync(from)) {
    fs.copyFileSync(from, to);
  }
}

function notice(folder) {
  const { name, version, license } = readJson(path.join(folder, 'package.json'));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : fs.readFileSync(path.join(folder, file), 'utf8').trim();
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
