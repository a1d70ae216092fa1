{{/* What everything of this release is called. */}}
{{- define "mistok.fullname" -}}
{{- if contains "mistok" .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-mistok" .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* Name of a component's objects: (dict "root" $ "component" "gateway") */}}
{{- define "mistok.componentName" -}}
{{- printf "%s-%s" (include "mistok.fullname" .root) .component -}}
{{- end -}}

{{/* What tells pods of a component from all others, and never changes. */}}
{{- define "mistok.selector" -}}
app.kubernetes.io/name: mistok
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{/* Labels of a component's objects. */}}
{{- define "mistok.labels" -}}
{{ include "mistok.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" }}
{{- end -}}
