// The three packages, in the order of their dependencies, and where everything about them lies.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const bindings = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const generated = path.join(bindings, '.generated');
export const resourceList = path.join(bindings, 'resources.txt');
export const manifest = path.join(bindings, 'package.json');
export const lockFile = path.join(bindings, 'package-lock.json');
export const npmFolder = path.join(generated, 'npm');

export const packages = [
  { npm: 'constructs', dotnet: 'Constructs' },
  { npm: 'cdktf', dotnet: 'HashiCorp.Cdktf' },
  { npm: '@cdktf/provider-google', dotnet: 'HashiCorp.Cdktf.Providers.Google', trimmed: true },
];

export const installedFolder = (name) => path.join(npmFolder, 'node_modules', ...name.split('/'));
export const outputFolder = (dotnet) => path.join(generated, dotnet);
export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
