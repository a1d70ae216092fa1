{{/* Adds the topics that are missing, and leaves alone those that are there, but for how long events are kept. */}}
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
alter() {
  /opt/kafka/bin/kafka-configs.sh --bootstrap-server "$KAFKA_SERVERS" --command-config "$config" --alter --entity-type topics "$@"
}
{{- $topics := .Values.topics }}
{{- $all := include "mistok.topics" . | fromYaml }}
{{- range $name, $topic := $all }}
create --topic {{ $name }} --partitions {{ $topic.partitions }} --replication-factor {{ $topics.replicationFactor }} --config min.insync.replicas={{ $topics.minInsyncReplicas }}
{{- range $key, $value := $topic.config }} --config {{ $key }}={{ $value }}{{ end }}
{{- end }}
alter --entity-name messenger.event.v1 --add-config retention.ms={{ index $all "messenger.event.v1" "config" "retention.ms" }}
{{- end -}}
