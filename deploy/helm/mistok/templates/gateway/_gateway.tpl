{{- define "mistok.gateway.settings" }}
MISTOK_PUBLIC_URL: {{ .Values.admin.url | quote }}
MISTOK_INTERNAL_PRIVATE_KEY_FILE: /etc/mistok/internal-key/private.pem
MISTOK_TRUSTED_PROXIES: {{ .Values.gateway.trustedProxies | quote }}
{{- range $component := list "ingest" "menu" "reply" "stats" }}
{{- $it := dict "root" $ "component" $component }}
MISTOK_SERVICES_{{ upper $component }}: http://{{ include "mistok.componentName" $it }}:{{ include "mistok.port" $it }}
{{- end }}
{{- end -}}

{{- define "mistok.gateway.env" -}}
{{ include "mistok.secretEnv" (dict "root" . "name" "MISTOK_ADMIN_USERNAME" "secret" "admin" "key" "usernameKey" "holds" "the admin's name and password") }}
{{ include "mistok.secretEnv" (dict "root" . "name" "MISTOK_ADMIN_PASSWORD" "secret" "admin" "key" "passwordKey" "holds" "the admin's name and password") }}
{{- end -}}

{{- define "mistok.gateway.volumes" -}}
{{ include "mistok.privateKeyVolume" . }}
{{- end -}}

{{- define "mistok.gateway.mounts" -}}
{{ include "mistok.internalKeyMount" . }}
{{- end -}}
