{{/* Where traces go, of how many requests; nothing without a collector. */}}
{{- define "mistok.tracingSettings" -}}
{{- with .Values.tracing }}
{{- if .endpoint }}
MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT: {{ .endpoint | quote }}
MANAGEMENT_TRACING_SAMPLING_PROBABILITY: {{ .sampling | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{/* The edge to it, in the policy of each component. */}}
{{- define "mistok.egressToCollector" -}}
{{- if .Values.tracing.endpoint }}
{{ include "mistok.egressTo" .Values.networkPolicy.tracing }}
{{- end }}
{{- end -}}
