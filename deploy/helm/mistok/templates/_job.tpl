{{/* What the pods of all Jobs have in common. */}}
{{- define "mistok.jobPod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  {{- include "mistok.podSecurity" . | nindent 2 }}
{{- with include "mistok.scheduling" . | trim }}
{{ . }}
{{- end }}
{{- end -}}

{{/* How long what has ended stays there to be looked at; an upgrade after that runs it again. */}}
{{- define "mistok.jobEnd" -}}
ttlSecondsAfterFinished: 3600
{{- end -}}

{{- define "mistok.jobResources" -}}
requests: {cpu: 100m, memory: 512Mi}
limits: {memory: 512Mi}
{{- end -}}

{{/* An image of others: (dict "root" $ "image" values) */}}
{{- define "mistok.toolImage" -}}
{{- with .root.Values.image.registry -}}{{ trimSuffix "/" . }}/{{- end -}}
{{- .image.repository -}}
{{- if .image.digest -}}@{{ .image.digest }}{{- else -}}:{{ .image.tag }}{{- end -}}
{{- end -}}
