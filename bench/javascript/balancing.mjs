import { createBeforeDestroy as lifecycle, load } from './packages.mjs';

const { Construct } = load('constructs');
const { ComputeBackendService } = load('@cdktf/provider-google/lib/compute-backend-service');
const { ComputeHealthCheck } = load('@cdktf/provider-google/lib/compute-health-check');

export function addHealth(service, { port, readiness, liveness }) {
  const scope = new Construct(service, 'health');
  return { readiness: addCheck(scope, 'readiness', readiness, port), liveness: addCheck(scope, 'liveness', liveness, port) };
}

function addCheck(scope, id, probe, port) {
  return new ComputeHealthCheck(scope, id, {
    name: probe.name,
    checkIntervalSec: probe.interval,
    timeoutSec: probe.timeout,
    healthyThreshold: probe.healthyAfter,
    unhealthyThreshold: probe.unhealthyAfter,
    httpHealthCheck: { port, portSpecification: 'USE_FIXED_PORT', requestPath: probe.path },
    logConfig: { enable: true },
    lifecycle,
  });
}

export function addBackend(service, balancing, readiness, groups) {
  const scope = new Construct(service, 'backend');
  return new ComputeBackendService(scope, 'service', {
    name: balancing.name,
    loadBalancingScheme: 'EXTERNAL_MANAGED',
    protocol: 'HTTP',
    portName: 'serving',
    timeoutSec: balancing.timeout,
    connectionDrainingTimeoutSec: balancing.draining,
    localityLbPolicy: balancing.leastRequest ? 'LEAST_REQUEST' : 'ROUND_ROBIN',
    healthChecks: [readiness.id],
    backend: groups.map((group) => ({
      group: group.instanceGroup,
      balancingMode: balancing.ratePerReplica ? 'RATE' : 'UTILIZATION',
      maxRatePerInstance: balancing.ratePerReplica,
      maxUtilization: balancing.maxUtilization,
      capacityScaler: 1,
    })),
    logConfig: { enable: true, sampleRate: balancing.logSampleRate },
    lifecycle,
  });
}
