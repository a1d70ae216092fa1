{{- define "mistok.gateway.settings" }}
MISTOK_PUBLIC_URL: {{ trimSuffix "/" .Values.admin.url | quote }}
MISTOK_INTERNAL_PRIVATE_KEY_FILE: /etc/mistok/internal-key/private.pem
MISTOK_TRUSTED_PROXIES: {{ .Values.gateway.trustedProxies | quote }}
{{- range $component := list "ingest" "menu" "reply" "stats" }}
{{- $it := dict "root" $ "component" $component }}
MISTOK_SERVICES_{{ upper $component }}: http://{{ include "mistok.componentName" $it }}:{{ include "mistok.port" $it }}
{{- end }}
{{- include "mistok.gateway.oidcSettings" . }}
{{- end -}}

{{- define "mistok.gateway.env" -}}
{{ include "mistok.gateway.adminEnv" . }}
{{- include "mistok.gateway.oidcEnv" . }}
{{- end -}}

{{- define "mistok.gateway.volumes" -}}
{{ include "mistok.privateKeyVolume" . }}
{{- end -}}

{{- define "mistok.gateway.mounts" -}}
{{ include "mistok.internalKeyMount" . }}
{{- end -}}
