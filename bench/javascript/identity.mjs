import { createBeforeDestroy as lifecycle, load } from './packages.mjs';

const { Construct } = load('constructs');
const { ProjectIamMember } = load('@cdktf/provider-google/lib/project-iam-member');
const { ServiceAccount } = load('@cdktf/provider-google/lib/service-account');

export function addIdentity(service, { name, accountId }) {
  const scope = new Construct(service, 'identity');
  const account = new ServiceAccount(scope, 'service-account', { accountId, displayName: `Replicas of ${name}`, lifecycle });
  for (const [id, role] of [['log-writer', 'roles/logging.logWriter'], ['metric-writer', 'roles/monitoring.metricWriter']]) {
    new ProjectIamMember(scope, id, { project: account.project, role, member: account.member, lifecycle });
  }
  return account;
}
