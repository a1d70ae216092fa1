{{/* One alert of alerts/mistok.yaml, for this namespace alone: (dict "root" $ "rule" …). Every selector there has braces. */}}
{{- define "mistok.alert" -}}
- alert: {{ .rule.alert }}
  expr: {{ .rule.expr | replace "{" (printf "{namespace=%q, " .root.Release.Namespace) | replace ", }" "}" | squote }}
  for: {{ .rule.for }}
  labels:
    severity: {{ .rule.labels.severity }}
  annotations:
    summary: {{ .rule.annotations.summary }}
    runbook_url: {{ .root.Values.monitoring.rules.runbook }}#{{ lower .rule.alert }}
{{- end -}}
