{{- define "mistok.stats.settings" }}
{{ include "mistok.kafkaSettings" . }}
MISTOK_INTERNAL_PUBLIC_KEY_FILE: /etc/mistok/internal-key/public.pem
{{- end -}}

{{- define "mistok.stats.env" -}}
{{ include "mistok.secretEnv" (dict "root" . "name" "SPRING_MONGODB_URI" "secret" "mongodb" "key" "uriKey" "holds" "the address of MongoDB with user, password and database") }}
{{- include "mistok.kafkaEnv" . }}
{{- end -}}

{{- define "mistok.stats.volumes" -}}
{{ include "mistok.publicKeyVolume" . }}
{{- include "mistok.kafkaVolume" . }}
{{- end -}}

{{- define "mistok.stats.mounts" -}}
{{ include "mistok.internalKeyMount" . }}
{{- include "mistok.kafkaMount" . }}
{{- end -}}
