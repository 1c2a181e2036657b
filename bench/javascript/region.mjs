import { createBeforeDestroy as lifecycle, load } from './packages.mjs';

const { Construct } = load('constructs');
const { ComputeInstanceTemplate } = load('@cdktf/provider-google/lib/compute-instance-template');
const { ComputeRegionAutoscaler } = load('@cdktf/provider-google/lib/compute-region-autoscaler');
const { ComputeRegionInstanceGroupManager } = load('@cdktf/provider-google/lib/compute-region-instance-group-manager');

export function addRegion(service, region, values, links) {
  const scope = new Construct(service, region.name);
  const template = addTemplate(scope, region, values, links);
  const group = addGroup(scope, region, values, template, links);
  addAutoscaler(scope, region, values.scaling, group);
  return group;
}

function addTemplate(scope, region, { labels, userData }, { account, subnetwork }) {
  return new ComputeInstanceTemplate(scope, 'template', {
    namePrefix: region.templatePrefix,
    region: region.name,
    machineType: region.machine,
    labels,
    disk: [{
      boot: true,
      autoDelete: true,
      sourceImage: region.disk.image,
      diskType: region.disk.type,
      diskSizeGb: region.disk.sizeGb,
      labels,
    }],
    networkInterface: [{ subnetwork: subnetwork.id, nicType: region.nicType }],
    serviceAccount: { email: account.email, scopes: ['https://www.googleapis.com/auth/cloud-platform'] },
    metadata: {
      'block-project-ssh-keys': 'true',
      'enable-oslogin': 'TRUE',
      'google-logging-enabled': 'true',
      'google-monitoring-enabled': 'true',
      'serial-port-enable': 'false',
      'user-data': userData,
    },
    scheduling: {
      provisioningModel: 'STANDARD',
      onHostMaintenance: region.liveMigrates ? 'MIGRATE' : 'TERMINATE',
      automaticRestart: true,
    },
    shieldedInstanceConfig: { enableSecureBoot: true, enableVtpm: true, enableIntegrityMonitoring: true },
    lifecycle,
  });
}

function addGroup(scope, region, { health }, template, { liveness }) {
  return new ComputeRegionInstanceGroupManager(scope, 'group', {
    name: region.groupName,
    region: region.name,
    baseInstanceName: region.baseInstanceName,
    distributionPolicyZones: region.zones,
    distributionPolicyTargetShape: region.even ? 'EVEN' : 'BALANCED',
    version: [{ instanceTemplate: template.selfLinkUnique }],
    namedPort: [{ name: 'serving', port: health.servingPort }],
    autoHealingPolicies: { healthCheck: liveness.id, initialDelaySec: health.healingDelay },
    instanceLifecyclePolicy: { forceUpdateOnRepair: 'YES' },
    targetStoppedSize: 0,
    updatePolicy: {
      type: 'PROACTIVE',
      minimalAction: 'REPLACE',
      mostDisruptiveAllowedAction: 'REPLACE',
      replacementMethod: 'SUBSTITUTE',
      maxSurgeFixed: region.surge,
      maxUnavailableFixed: region.unavailable,
      instanceRedistributionType: region.even ? 'PROACTIVE' : 'NONE',
    },
    waitForInstances: false,
    lifecycle,
  });
}

function addAutoscaler(scope, region, scaling, group) {
  new ComputeRegionAutoscaler(scope, 'autoscaler', {
    name: region.groupName,
    region: region.name,
    target: group.id,
    autoscalingPolicy: {
      mode: 'ON',
      minReplicas: region.minReplicas,
      maxReplicas: region.maxReplicas,
      cooldownPeriod: scaling.cooldown,
      cpuUtilization: scaling.cpuTarget && { target: scaling.cpuTarget },
      loadBalancingUtilization: scaling.requestRateTarget && { target: scaling.requestRateTarget },
      scaleInControl: { timeWindowSec: scaling.window, maxScaledInReplicas: { fixed: region.maxScaledInReplicas } },
    },
    lifecycle,
  });
}
