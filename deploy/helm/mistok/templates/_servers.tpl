{{/* Addresses of the servers: given, or those of the trial's own. */}}
{{- define "mistok.kafkaServers" -}}
{{- if .Values.dev.enabled -}}{{ include "mistok.fullname" . }}-kafka:9092{{- else -}}{{ .Values.kafka.bootstrapServers }}{{- end -}}
{{- end -}}

{{- define "mistok.mysqlMenuUrl" -}}
{{- if .Values.dev.enabled -}}jdbc:mysql://{{ include "mistok.fullname" . }}-mysql:3306/mistok_menu{{- else -}}{{ .Values.mysql.menuUrl }}{{- end -}}
{{- end -}}

{{- define "mistok.mysqlReplyUrl" -}}
{{- if .Values.dev.enabled -}}jdbc:mysql://{{ include "mistok.fullname" . }}-mysql:3306/mistok_reply{{- else -}}{{ .Values.mysql.replyUrl }}{{- end -}}
{{- end -}}

{{/* An edge to a server: (dict "root" $ "server" "kafka") */}}
{{- define "mistok.egressToServer" -}}
{{- if .root.Values.dev.enabled -}}
- to:
    {{- include "mistok.peer" (dict "root" .root "component" .server) | nindent 4 }}
  ports:
    - {port: {{ include "mistok.serverPort" . }}, protocol: TCP}
{{- else -}}
{{- include "mistok.egressTo" (index .root.Values.networkPolicy .server) -}}
{{- end -}}
{{- end -}}

{{- define "mistok.serverPort" -}}
{{- get (dict "kafka" "9092" "mysql" "3306" "mongodb" "27017") .server -}}
{{- end -}}
