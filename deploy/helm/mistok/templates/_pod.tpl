{{/* The pod of a component: (dict "root" $ "component" "gateway" "generation" "pod-template-hash") */}}
{{- define "mistok.pod" -}}
{{- $values := index .root.Values .component -}}
metadata:
  labels:
    {{- include "mistok.selector" . | nindent 4 }}
  annotations:
    checksum/config: {{ include "mistok.settings" . | sha256sum }}
    {{- with $values.podAnnotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  serviceAccountName: {{ include "mistok.componentName" . }}
  automountServiceAccountToken: false
  # A Service called mistok would set MISTOK_PORT, which is a setting of ours.
  enableServiceLinks: false
  terminationGracePeriodSeconds: {{ .root.Values.shutdown.gracePeriodSeconds }}
  securityContext:
    {{- include "mistok.podSecurity" .root | nindent 4 }}
  {{- with include "mistok.scheduling" .root | trim }}
  {{- . | nindent 2 }}
  {{- end }}
  {{- if include "mistok.isMany" . }}
  topologySpreadConstraints:
    {{- include "mistok.spread" . | nindent 4 }}
  {{- end }}
  containers:
    - name: {{ .component }}
      {{- include "mistok.container" . | nindent 6 }}
  volumes:
    - name: tmp
      emptyDir: {sizeLimit: 512Mi}
    {{- include (printf "mistok.%s.volumes" .component) .root | trim | nindent 4 }}
{{- end -}}
