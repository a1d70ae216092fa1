{{/* Adds the topics that are missing, and leaves alone those that are there. */}}
{{- define "mistok.topicScript" -}}
set -eu
config=/tmp/client.properties
{
  echo "security.protocol=$KAFKA_SECURITY_PROTOCOL"
  [ -z "${KAFKA_SASL_MECHANISM:-}" ] || echo "sasl.mechanism=$KAFKA_SASL_MECHANISM"
  [ -z "${KAFKA_JAAS_CONFIG:-}" ] || echo "sasl.jaas.config=$KAFKA_JAAS_CONFIG"
  [ ! -f /etc/mistok/kafka/ca.crt ] || printf 'ssl.truststore.type=PEM\nssl.truststore.location=/etc/mistok/kafka/ca.crt\n'
} > "$config"
create() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_SERVERS" --command-config "$config" --create --if-not-exists "$@"
}
{{- $topics := .Values.topics }}
{{- range $name, $topic := include "mistok.topics" . | fromYaml }}
create --topic {{ $name }} --partitions {{ $topic.partitions }} --replication-factor {{ $topics.replicationFactor }} --config min.insync.replicas={{ $topics.minInsyncReplicas }}
{{- range $key, $value := $topic.config }} --config {{ $key }}={{ $value }}{{ end }}
{{- end }}
{{- end -}}
