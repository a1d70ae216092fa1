{{- define "mistok.reply.settings" }}
{{ include "mistok.kafkaSettings" . }}
SPRING_DATASOURCE_URL: {{ include "mistok.mysqlReplyUrl" . | quote }}
MISTOK_SECRETS_KEYSET_FILE: /etc/mistok/keyset/keyset.json
MISTOK_INTERNAL_PUBLIC_KEY_FILE: /etc/mistok/internal-key/public.pem
MISTOK_WECHAT_BASE_URL: {{ .Values.wechat.baseUrl | quote }}
MISTOK_EXTERNAL_ALLOWED_HOSTS: {{ join "," .Values.reply.externalAllowedHosts | quote }}
MISTOK_REPLY_CONCURRENCY: {{ .Values.reply.concurrency | quote }}
{{- end -}}

{{- define "mistok.reply.env" -}}
{{ include "mistok.mysqlEnv" (dict "root" . "secret" "mysqlReply") }}
{{- include "mistok.kafkaEnv" . }}
{{- end -}}

{{- define "mistok.reply.volumes" -}}
{{ include "mistok.menu.volumes" . }}
{{- end -}}

{{- define "mistok.reply.mounts" -}}
{{ include "mistok.menu.mounts" . }}
{{- end -}}
