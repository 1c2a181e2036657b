// One inference service as a JavaScript user writes it by hand: cdktf, and of the provider single submodules.
// The benchmark compares its Terraform JSON with the library's, then its speed. Usage: node direct.mjs VALUES OUT
// VALUES holds what the library decides (names, zones, ranges, times, user-data); which resources there are is written here.
import { readFileSync } from 'node:fs';
import { addBackend, addHealth } from './balancing.mjs';
import { addDashboard } from './dashboard.mjs';
import { addFrontend } from './frontend.mjs';
import { addIdentity } from './identity.mjs';
import { addNetwork } from './network.mjs';
import { load } from './packages.mjs';
import { addRegion } from './region.mjs';

const { App, LocalBackend, TerraformOutput, TerraformStack } = load('cdktf');
const { Construct } = load('constructs');
const { GoogleProvider } = load('@cdktf/provider-google/lib/provider');

const [valuesFile, outdir] = process.argv.slice(2);
const values = JSON.parse(readFileSync(valuesFile, 'utf8'));
const app = new App({ outdir, stackTraces: false });
const stack = new TerraformStack(app, values.stack);
new GoogleProvider(stack, 'google', { project: values.project });
new LocalBackend(stack, { path: `../../../terraform.${values.stack}.tfstate` });
stack.addOverride('terraform.required_version', values.requiredVersion);

const service = new Construct(stack, values.service);
const account = addIdentity(service, values);
const network = addNetwork(service, values.network, account);
const health = addHealth(service, values.health);
const groups = values.regions.map((region) =>
  addRegion(service, region, values, { account, subnetwork: network.subnetworks[region.name], liveness: health.liveness }));
const backend = addBackend(service, values.balancing, health.readiness, groups);
const address = addFrontend(service, values, backend);
addDashboard(service, values);

addOutput('address', address, "The address clients connect to; point the domains' A records at it.");
addOutput('url', `https://${values.frontend.certificates[0].domain}`, 'Where clients ask.');
addOutput(
  'instance_groups',
  Object.fromEntries(values.regions.map((region, index) => [region.name, groups[index].instanceGroup])),
  'The managed instance groups, by region.',
);
app.synth();

function addOutput(name, value, description) {
  new TerraformOutput(service, `output-${name}`, { value, description }).overrideLogicalId(`${values.service}_${name}`);
}
