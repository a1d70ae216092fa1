{{/*
Three questions. Has it started: 3 minutes, for a slow node. Is it alive: nothing but itself, so a database that is
away restarts nobody. Can it serve: its own readiness group; that of ingest leaves Kafka out, that of the gateway the
services behind it.
*/}}
{{- define "mistok.probes" -}}
startupProbe:
  httpGet: {path: /actuator/health/liveness, port: http}
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: 90
livenessProbe:
  httpGet: {path: /actuator/health/liveness, port: http}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet: {path: /actuator/health/readiness, port: http}
  periodSeconds: 3
  timeoutSeconds: 3
  failureThreshold: 3
{{- end -}}
