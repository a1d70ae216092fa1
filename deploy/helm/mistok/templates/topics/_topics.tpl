{{/* What each topic is; retention and compaction as deploy/local makes them. */}}
{{- define "mistok.topics" -}}
messenger.event.v1:
  partitions: {{ .Values.topics.event.partitions }}
  config:
    retention.ms: {{ mul .Values.topics.event.retentionHours 3600000 | quote }}
messenger.reply.v1:
  partitions: {{ .Values.topics.reply.partitions }}
  config:
    # Segments are dropped whole, so a short memory needs short segments.
    retention.ms: "600000"
    segment.ms: "300000"
messenger.channel.v1:
  partitions: 1
  config:
    cleanup.policy: compact
messenger.event.v1.reply-service.dlt:
  partitions: 3
  config:
    retention.ms: "1209600000"
messenger.event.v1.stats-service.dlt:
  partitions: 3
  config:
    retention.ms: "1209600000"
{{- end -}}
