{{- define "mistok.ingest.settings" }}
{{ include "mistok.kafkaSettings" . }}
MISTOK_SECRETS_KEYSET_FILE: /etc/mistok/keyset/keyset.json
{{- include "mistok.ingest.spoolSettings" . }}
{{- end -}}

{{/* The label is set by the stateful set. */}}
{{- define "mistok.ingest.env" -}}
- name: MISTOK_CALLBACK_REPLY_PARTITION
  valueFrom:
    fieldRef:
      fieldPath: metadata.labels['apps.kubernetes.io/pod-index']
{{- include "mistok.kafkaEnv" . }}
{{- end -}}

{{- define "mistok.ingest.volumes" -}}
{{ include "mistok.keysetVolume" . }}
{{- include "mistok.kafkaVolume" . }}
{{- end -}}

{{- define "mistok.ingest.mounts" -}}
{{ include "mistok.keysetMount" . }}
{{- include "mistok.kafkaMount" . }}
{{- include "mistok.ingest.spoolMount" . }}
{{- end -}}
