import { load } from './packages.mjs';

const { Construct } = load('constructs');
const { MonitoringDashboard } = load('@cdktf/provider-google/lib/monitoring-dashboard');

export function addDashboard(service, { name, balancing, regions }) {
  const scope = new Construct(service, 'observability');
  const ofBackend = (metric) =>
    `metric.type = "loadbalancing.googleapis.com/https/${metric}" AND resource.type = "https_lb_rule" AND resource.labels.backend_target_name = "${balancing.name}"`;
  const requests = ofBackend('request_count');
  const replicas = 'metric.type = "compute.googleapis.com/instance_group/size" AND resource.type = "instance_group" AND '
    + `resource.labels.instance_group_name = one_of(${regions.map((region) => `"${region.groupName}"`).join(', ')})`;
  const charts = [
    chart('Requests per second, by response class', 'ALIGN_RATE', 'REDUCE_SUM', requests, 'metric.label.response_code_class'),
    chart('Failing requests per second (5xx)', 'ALIGN_RATE', 'REDUCE_SUM', `${requests} AND metric.labels.response_code_class = 500`),
    chart('Backend latency, 95th percentile (ms)', 'ALIGN_DELTA', 'REDUCE_PERCENTILE_95', ofBackend('backend_latencies')),
    chart('Replicas, by group', 'ALIGN_MEAN', 'REDUCE_SUM', replicas, 'resource.label.instance_group_name'),
  ];
  const tiles = charts.map((widget, index) =>
    ({ xPos: (index % 2) * 6, yPos: Math.floor(index / 2) * 4, width: 6, height: 4, widget }));
  new MonitoringDashboard(scope, 'dashboard', {
    dashboardJson: JSON.stringify({ displayName: name, mosaicLayout: { columns: 12, tiles } }),
  });
}

function chart(title, perSeriesAligner, crossSeriesReducer, filter, ...groupByFields) {
  const aggregation = { alignmentPeriod: '60s', perSeriesAligner, crossSeriesReducer, groupByFields };
  return { title, xyChart: { dataSets: [{ plotType: 'LINE', timeSeriesQuery: { timeSeriesFilter: { filter, aggregation } } }] } };
}
