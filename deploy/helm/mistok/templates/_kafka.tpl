{{/* What is no secret about the brokers: lines of a ConfigMap. */}}
{{- define "mistok.kafkaSettings" -}}
SPRING_KAFKA_BOOTSTRAP_SERVERS: {{ include "mistok.kafkaServers" . | quote }}
SPRING_KAFKA_SECURITY_PROTOCOL: {{ .Values.kafka.securityProtocol }}
{{- with .Values.kafka.saslMechanism }}
SPRING_KAFKA_PROPERTIES_SASL_MECHANISM: {{ . }}
{{- end }}
{{- if .Values.kafka.caConfigMap }}
SPRING_KAFKA_SSL_TRUST_STORE_TYPE: PEM
SPRING_KAFKA_SSL_TRUST_STORE_LOCATION: file:/etc/mistok/kafka/ca.crt
{{- end }}
{{- end -}}

{{/* The user, where the brokers want one. */}}
{{- define "mistok.kafkaEnv" -}}
{{- if and .Values.kafka.saslMechanism (hasPrefix "SASL" .Values.kafka.securityProtocol) }}
{{ include "mistok.secretEnv" (dict "root" . "name" "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG" "secret" "kafka" "key" "jaasConfigKey" "holds" "sasl.jaas.config, because kafka.saslMechanism is set") }}
{{- end }}
{{- end -}}

{{- define "mistok.kafkaVolume" -}}
{{- with .Values.kafka.caConfigMap }}
- name: kafka-ca
  configMap:
    name: {{ . }}
    items:
      - {key: ca.crt, path: ca.crt}
{{- end }}
{{- end -}}

{{- define "mistok.kafkaMount" -}}
{{- if .Values.kafka.caConfigMap }}
- {name: kafka-ca, mountPath: /etc/mistok/kafka, readOnly: true}
{{- end }}
{{- end -}}
