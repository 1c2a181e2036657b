import { createBeforeDestroy as lifecycle, load } from './packages.mjs';

const { Construct } = load('constructs');
const { ComputeFirewall } = load('@cdktf/provider-google/lib/compute-firewall');
const { ComputeNetwork } = load('@cdktf/provider-google/lib/compute-network');
const { ComputeRouter } = load('@cdktf/provider-google/lib/compute-router');
const { ComputeRouterNat } = load('@cdktf/provider-google/lib/compute-router-nat');
const { ComputeSubnetwork } = load('@cdktf/provider-google/lib/compute-subnetwork');

export function addNetwork(service, values, account) {
  const scope = new Construct(service, 'network');
  const vpc = new ComputeNetwork(scope, 'vpc', { name: values.name, autoCreateSubnetworks: false, lifecycle });
  const subnetworks = Object.fromEntries(values.subnetworks.map((each) => [each.region, addSubnetwork(scope, each, vpc)]));
  new ComputeFirewall(scope, 'firewall', {
    name: values.firewall,
    network: vpc.id,
    direction: 'INGRESS',
    sourceRanges: ['130.211.0.0/22', '35.191.0.0/16'],
    targetServiceAccounts: [account.email],
    allow: [{ protocol: 'tcp', ports: values.ports.map(String) }],
    lifecycle,
  });
  return { subnetworks };
}

function addSubnetwork(network, { region, name, range, router: routerName, nat }, vpc) {
  const scope = new Construct(network, region);
  const subnetwork = new ComputeSubnetwork(scope, 'subnetwork', {
    name,
    region,
    network: vpc.id,
    ipCidrRange: range,
    privateIpGoogleAccess: true,
    logConfig: { aggregationInterval: 'INTERVAL_10_MIN', flowSampling: 0.5, metadata: 'INCLUDE_ALL_METADATA' },
    lifecycle,
  });
  const router = new ComputeRouter(scope, 'router', { name: routerName, region, network: vpc.id, lifecycle });
  new ComputeRouterNat(scope, 'nat', {
    name: nat,
    region,
    router: router.name,
    natIpAllocateOption: 'AUTO_ONLY',
    sourceSubnetworkIpRangesToNat: 'LIST_OF_SUBNETWORKS',
    subnetwork: [{ name: subnetwork.id, sourceIpRangesToNat: ['ALL_IP_RANGES'] }],
    enableDynamicPortAllocation: true,
    enableEndpointIndependentMapping: false,
    minPortsPerVm: 64,
    maxPortsPerVm: 4096,
    logConfig: { enable: true, filter: 'ERRORS_ONLY' },
    lifecycle,
  });
  return subnetwork;
}
