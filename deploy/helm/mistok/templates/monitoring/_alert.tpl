{{/* One alert: (dict "root" $ "name" "…" "for" "5m" "severity" "critical" "expr" "…" "says" "…"). $here is the namespace. */}}
{{- define "mistok.alert" -}}
- alert: {{ .name }}
  expr: {{ .expr | replace "$here" (printf "namespace=%q" .root.Release.Namespace) | squote }}
  for: {{ .for }}
  labels:
    severity: {{ .severity }}
  annotations:
    summary: {{ .says }}
    runbook_url: {{ .root.Values.monitoring.rules.runbook }}#{{ lower .name }}
{{- end -}}
