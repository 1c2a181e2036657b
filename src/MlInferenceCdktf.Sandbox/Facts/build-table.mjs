// Writes google-6.50.0.jsonl.br: one line for each resource type, data source and the provider block.
//   node build-table.mjs FACTS.jsonl NPM-FOLDER [OUTPUT.br]
//   node build-table.mjs --resources NPM-FOLDER      what the package alone says of resource types, on standard output
// FACTS.jsonl: resource types as read from the provider binary. NPM-FOLDER: @cdktf/provider-google, for what the
// provider's own facts lack: data sources and the provider block. Run it when the provider's version changes.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const [facts, npm, output = new URL('google-6.50.0.jsonl.br', import.meta.url)] = process.argv.slice(2);
const scalars = { String: 'string', Number: 'float', Boolean: 'bool', StringMap: 'map(string)', NumberList: 'list(float)', List: 'list(string)' };

function classesOf(folder) {
  const structs = path.join(folder, 'index-structs');
  const files = [path.join(folder, 'index.js'), ...(fs.existsSync(structs) ? fs.readdirSync(structs).filter(f => f.endsWith('.js')).map(f => path.join(structs, f)) : [])];
  const classes = new Map();
  for (const file of files) {
    for (const body of fs.readFileSync(file, 'utf8').split(/^class /m).slice(1)) {
      classes.set(body.match(/^\w+/)[0], body);
    }
  }
  return classes;
}

function typeOf(body, getter, name, classes, attrs, prefix, fact) {
  const scalar = getter.match(/this\.get(\w+)Attribute\(/);
  if (scalar) return getter.includes('Fn.tolist') ? 'set(string)' : scalars[scalar[1]];
  const made = body.match(new RegExp(`this\\._\\w+ = new ([\\w.]+)\\(this, "${name}"(?:, (true|false))?\\)`));
  if (!made) return null;
  if (made[1] === 'cdktf.StringMap') return 'map(string)';
  if (made[1].startsWith('cdktf.')) return 'list(bool)';
  const list = made[1].split('.').pop();
  const single = !list.endsWith('List');
  if (single) fact.max = 1;
  describe(classes.get(single ? list : list.replace(/List$/, 'OutputReference')), classes, attrs, `${prefix}${name}.`);
  return name === 'timeouts' ? null : made[2] === 'true' ? 'set(block)' : 'list(block)';
}

function describe(body, classes, attrs, prefix) {
  for (const [, camel, getter] of body.matchAll(/get (\w+)\(\) \{\s+return ([^;]*);/g)) {
    if (/^internalValue$|^fqn$/.test(camel) || getter.endsWith('.internalValue')) continue;
    const name = getter.match(/Attribute\('(\w+)'\)/)?.[1]
      ?? body.match(new RegExp(`this\\.${getter.match(/this\.(_\w+)/)?.[1]} = new [\\w.]+\\(this, "(\\w+)"`))?.[1];
    if (!name) continue;
    const fact = {};
    const pascal = camel[0].toUpperCase() + camel.slice(1);
    if (body.includes(`reset${pascal}(`)) fact.opt = 1;
    else if (body.includes(`set ${camel}(`) || body.includes(`put${pascal}(`)) fact.req = 1;
    else fact.comp = 1;
    if (prefix === '' && name === 'id' && !fact.req) fact.comp = 1;
    const type = typeOf(body, getter, name, classes, attrs, prefix, fact);
    if (type) attrs[prefix + name] = { t: type, ...fact };
  }
}

function element(folder, key, base) {
  const classes = classesOf(folder);
  const [, main] = [...classes].find(([, body]) => body.includes(`extends cdktf.${base}`));
  const attrs = {};
  describe(main, classes, attrs, '');
  return JSON.stringify({ [key]: main.match(/terraformResourceType: '(\w+)'/)[1], attrs });
}

function elements(key, base, isOne) {
  return fs.readdirSync(lib).filter(isOne).sort().map(name => element(path.join(lib, name), key, base));
}

function provider(folder) {
  const attrs = {};
  const text = fs.readFileSync(path.join(folder, 'index.js'), 'utf8');
  for (const [, name, type] of text.matchAll(/^ {12}(\w+): \{\s+value: [^\n]+\s+isBlock: false,\s+type: "\w+",\s+storageClassType: "(\w+)"/gm)) {
    if (name !== 'alias') attrs[name] = { t: { boolean: 'bool', stringMap: 'map(string)', stringList: 'list(string)' }[type] ?? 'string', opt: 1 };
  }
  for (const [, name] of text.matchAll(/^ {12}(\w+): \{\s+value: [^\n]+\s+isBlock: true/gm)) {
    attrs[name] = { t: 'list(block)', opt: 1, max: 1 };
  }
  Object.assign(attrs, {
    'batching.enable_batching': { t: 'bool', opt: 1 }, 'batching.send_after': { t: 'string', opt: 1 },
    'external_credentials.audience': { t: 'string', req: 1 }, 'external_credentials.identity_token': { t: 'string', req: 1 },
    'external_credentials.service_account_email': { t: 'string', req: 1 },
  });
  return { provider: 'google', attrs };
}

// Two types list timeouts among their attributes.
function withoutTimeouts(line) {
  const fact = JSON.parse(line);
  for (const name of Object.keys(fact.attrs).filter(name => name.startsWith('timeouts.'))) {
    fact.timeouts = { ...fact.timeouts, [name.slice('timeouts.'.length)]: '' };
    delete fact.attrs[name];
  }
  return JSON.stringify(fact);
}

const lib = path.join(npm, 'lib');
const isResource = name => !name.startsWith('data-google') && name !== 'provider' && fs.existsSync(path.join(lib, name, 'index.js'));
if (facts === '--resources') {
  process.stdout.write(elements('type', 'TerraformResource', isResource).map(withoutTimeouts).join('\n') + '\n');
} else {
  const lines = [
    JSON.stringify(provider(path.join(lib, 'provider'))),
    ...elements('data', 'TerraformDataSource', name => name.startsWith('data-google')),
    ...fs.readFileSync(facts, 'utf8').trim().split('\n').map(withoutTimeouts),
  ];
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = zlib.constants;
  fs.writeFileSync(output, zlib.brotliCompressSync(Buffer.from(lines.join('\n') + '\n'), { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24 } }));
  console.log(`${lines.length} lines`);
}
