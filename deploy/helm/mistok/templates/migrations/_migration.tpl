{{/* A Job that brings one schema up to date: (dict "root" $ "service" "menu" "url" "…" "secret" "mysqlMenu" "own" "…") */}}
{{- define "mistok.migration" -}}
{{- $root := .root -}}
{{- $it := dict "root" $root "component" "migrate" -}}
{{- $pod := include "mistok.migrationPod" . -}}
apiVersion: batch/v1
kind: Job
metadata:
  {{- if eq $root.Values.migrations.mode "hook" }}
  name: {{ include "mistok.componentName" $it }}-{{ .service }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "0"
    helm.sh/hook-delete-policy: before-hook-creation
  {{- else }}
  # At most 63 characters: 40 of the release, and 23 here.
  name: {{ include "mistok.componentName" $it }}-{{ .service }}-{{ sha256sum $pod | trunc 8 }}
  {{- end }}
  labels:
    {{- include "mistok.labels" $it | nindent 4 }}
spec:
  backoffLimit: 6
  activeDeadlineSeconds: 3600
  {{- include "mistok.jobEnd" $root | nindent 2 }}
  template:
    {{- $pod | nindent 4 }}
{{- end -}}
