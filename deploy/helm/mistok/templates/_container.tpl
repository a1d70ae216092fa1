{{/* The one container of a component's pod. */}}
{{- define "mistok.container" -}}
{{- $values := index .root.Values .component -}}
image: {{ include "mistok.image" . | quote }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
securityContext:
  {{- include "mistok.containerSecurity" .root | nindent 2 }}
ports:
  - {name: http, containerPort: {{ include "mistok.port" . }}, protocol: TCP}
envFrom:
  - configMapRef:
      name: {{ include "mistok.componentName" . }}
{{- with include (printf "mistok.%s.env" .component) .root | trim }}
env:
  {{- . | nindent 2 }}
{{- end }}
{{ include "mistok.probes" .root }}
lifecycle:
  preStop:
    sleep:
      seconds: {{ .root.Values.shutdown.preStopSeconds }}
resources:
  {{- toYaml $values.resources | nindent 2 }}
volumeMounts:
  - {name: tmp, mountPath: /tmp}
  {{- include (printf "mistok.%s.mounts" .component) .root | trim | nindent 2 }}
{{- end -}}
