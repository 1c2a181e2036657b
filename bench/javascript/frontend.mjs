import { createBeforeDestroy as lifecycle, load } from './packages.mjs';

const { Construct } = load('constructs');
const { ComputeGlobalAddress } = load('@cdktf/provider-google/lib/compute-global-address');
const { ComputeGlobalForwardingRule } = load('@cdktf/provider-google/lib/compute-global-forwarding-rule');
const { ComputeManagedSslCertificate } = load('@cdktf/provider-google/lib/compute-managed-ssl-certificate');
const { ComputeSslPolicy } = load('@cdktf/provider-google/lib/compute-ssl-policy');
const { ComputeTargetHttpProxy } = load('@cdktf/provider-google/lib/compute-target-http-proxy');
const { ComputeTargetHttpsProxy } = load('@cdktf/provider-google/lib/compute-target-https-proxy');
const { ComputeUrlMap } = load('@cdktf/provider-google/lib/compute-url-map');

export function addFrontend(service, { frontend, labels }, backend) {
  const scope = new Construct(service, 'frontend');
  const targets = { serving: addHttpsProxy(scope, frontend, backend), redirecting: addRedirect(scope, frontend) };
  return addAddress(new Construct(scope, 'ipv4'), frontend, targets, labels);
}

function addHttpsProxy(scope, frontend, backend) {
  const urlMap = new ComputeUrlMap(scope, 'routes', { name: frontend.urlMap, defaultService: backend.id, lifecycle });
  const policy = new ComputeSslPolicy(scope, 'tls-policy', {
    name: frontend.tlsPolicy,
    profile: 'MODERN',
    minTlsVersion: 'TLS_1_2',
    lifecycle,
  });
  const certificates = frontend.certificates.map(({ domain, name }) =>
    new ComputeManagedSslCertificate(scope, `certificate-${domain}`, { name, managed: { domains: [domain] }, lifecycle }));
  return new ComputeTargetHttpsProxy(scope, 'https-proxy', {
    name: frontend.proxy,
    urlMap: urlMap.id,
    sslPolicy: policy.id,
    sslCertificates: certificates.map((certificate) => certificate.id),
    lifecycle,
  });
}

function addRedirect(scope, frontend) {
  const urlMap = new ComputeUrlMap(scope, 'redirect', {
    name: frontend.redirectMap,
    defaultUrlRedirect: { httpsRedirect: true, redirectResponseCode: 'PERMANENT_REDIRECT', stripQuery: false },
    lifecycle,
  });
  return new ComputeTargetHttpProxy(scope, 'redirect-proxy', { name: frontend.redirectProxy, urlMap: urlMap.id, lifecycle });
}

function addAddress(scope, frontend, targets, labels) {
  const address = new ComputeGlobalAddress(scope, 'address', { name: frontend.address, ipVersion: 'IPV4', labels, lifecycle });
  for (const { name, port, redirects } of frontend.rules) {
    new ComputeGlobalForwardingRule(scope, `port-${port}`, {
      name,
      ipAddress: address.address,
      ipProtocol: 'TCP',
      portRange: `${port}`,
      loadBalancingScheme: 'EXTERNAL_MANAGED',
      target: (redirects ? targets.redirecting : targets.serving).id,
      labels,
      lifecycle,
    });
  }
  return address.address;
}
