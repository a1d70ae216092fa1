{{/* A component whose replicas are all the same. A new one is ready before an old one goes. */}}
{{- define "mistok.deployment" -}}
{{- $values := index .root.Values .component -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "mistok.componentName" . }}
  labels:
    {{- include "mistok.labels" . | nindent 4 }}
spec:
  {{- if not (include "mistok.isScaled" .) }}
  replicas: {{ $values.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  selector:
    matchLabels:
      {{- include "mistok.selector" . | nindent 6 }}
  template:
    {{- include "mistok.pod" (merge (dict "generation" "pod-template-hash") .) | nindent 4 }}
{{- end -}}
