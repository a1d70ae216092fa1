{{/* The services, in the order of a callback's way. */}}
{{- define "mistok.components" -}}
gateway ingest menu reply stats
{{- end -}}

{{/* The port a service listens on; its own default, so that nothing has to be told. */}}
{{- define "mistok.port" -}}
{{- get (dict "gateway" "8080" "ingest" "8081" "menu" "8082" "reply" "8083" "stats" "8084") .component -}}
{{- end -}}

{{/* Values of a component. */}}
{{- define "mistok.image" -}}
{{- $image := (index .root.Values .component).image -}}
{{- $registry := .root.Values.image.registry -}}
{{- if $registry -}}{{ trimSuffix "/" $registry }}/{{- end -}}
{{- $image.repository -}}
{{- if $image.digest -}}@{{ $image.digest }}{{- else -}}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}{{- end -}}
{{- end -}}

{{/* "true" where more than one pod may run. */}}
{{- define "mistok.isMany" -}}
{{- $values := index .root.Values .component -}}
{{- if gt (int $values.replicas) 1 -}}true{{- end -}}
{{- end -}}
