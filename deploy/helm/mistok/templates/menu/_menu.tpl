{{- define "mistok.menu.settings" }}
{{ include "mistok.kafkaSettings" . }}
SPRING_DATASOURCE_URL: {{ include "mistok.mysqlMenuUrl" . | quote }}
MISTOK_SECRETS_KEYSET_FILE: /etc/mistok/keyset/keyset.json
MISTOK_INTERNAL_PUBLIC_KEY_FILE: /etc/mistok/internal-key/public.pem
MISTOK_PUBLIC_URL: {{ trimSuffix "/" .Values.callback.url | quote }}
MISTOK_WECHAT_BASE_URL: {{ .Values.wechat.baseUrl | quote }}
{{- end -}}

{{- define "mistok.menu.env" -}}
{{ include "mistok.mysqlEnv" (dict "root" . "secret" "mysqlMenu") }}
{{- include "mistok.kafkaEnv" . }}
{{- end -}}

{{- define "mistok.menu.volumes" -}}
{{ include "mistok.keysetVolume" . }}
{{ include "mistok.publicKeyVolume" . }}
{{- include "mistok.kafkaVolume" . }}
{{- end -}}

{{- define "mistok.menu.mounts" -}}
{{ include "mistok.keysetMount" . }}
{{ include "mistok.internalKeyMount" . }}
{{- include "mistok.kafkaMount" . }}
{{- end -}}
