{{/* The ConfigMap of a component: what it is told and everybody may read. */}}
{{- define "mistok.config" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "mistok.componentName" . }}
  labels:
    {{- include "mistok.labels" . | nindent 4 }}
data:
  {{- include "mistok.settings" . | nindent 2 }}
{{- end -}}

{{/* The lines of it. Half of the memory is heap: the rest is for threads, code and the network's buffers. */}}
{{- define "mistok.settings" -}}
{{- $values := index .root.Values .component -}}
JAVA_TOOL_OPTIONS: {{ printf "-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError -XX:-UsePerfData %s" $values.jvmOptions | trim | quote }}
{{- include (printf "mistok.%s.settings" .component) .root }}
{{- include "mistok.tracingSettings" .root }}
{{- range $name, $value := $values.env }}
{{ $name }}: {{ $value | quote }}
{{- end }}
{{- end -}}
