{{/* The services, in the order of a callback's way. */}}
{{- define "mistok.components" -}}
gateway ingest menu reply stats
{{- end -}}

{{/* The port a service listens on; its own default, so that nothing has to be told. */}}
{{- define "mistok.port" -}}
{{- get (dict "gateway" "8080" "ingest" "8081" "menu" "8082" "reply" "8083" "stats" "8084") .component -}}
{{- end -}}

{{/* The image of a component; a digest wins over the tag. */}}
{{- define "mistok.image" -}}
{{- $image := (index .root.Values .component).image -}}
{{- $registry := .root.Values.image.registry -}}
{{- if $registry -}}{{ trimSuffix "/" $registry }}/{{- end -}}
{{- $image.repository -}}
{{- if $image.digest -}}@{{ $image.digest }}{{- else -}}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}{{- end -}}
{{- end -}}

{{/* "true" where something else counts the replicas. */}}
{{- define "mistok.isScaled" -}}
{{- $values := index .root.Values .component -}}
{{- if (($values.autoscaling).enabled) -}}true{{- else if (($values.keda).enabled) -}}true{{- end -}}
{{- end -}}

{{/* How many pods there may be at most. */}}
{{- define "mistok.most" -}}
{{- $values := index .root.Values .component -}}
{{- if (($values.autoscaling).enabled) -}}{{ $values.autoscaling.maxReplicas }}
{{- else if (($values.keda).enabled) -}}{{ $values.keda.maxReplicas }}
{{- else -}}{{ $values.replicas }}{{- end -}}
{{- end -}}

{{/* "true" where more than one pod may run. */}}
{{- define "mistok.isMany" -}}
{{- if gt (int (include "mistok.most" .)) 1 -}}true{{- end -}}
{{- end -}}
