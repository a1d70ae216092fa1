{{/* One broker that is its own controller. */}}
{{- define "mistok.kafka.env" -}}
- {name: KAFKA_NODE_ID, value: "1"}
- {name: CLUSTER_ID, value: bWlzdG9rLWRldi1rYWZrYQ}
- {name: KAFKA_PROCESS_ROLES, value: "broker,controller"}
- {name: KAFKA_LISTENERS, value: "PLAINTEXT://:9092,CONTROLLER://:9093"}
- {name: KAFKA_ADVERTISED_LISTENERS, value: "PLAINTEXT://{{ include "mistok.kafkaServers" . }}"}
- {name: KAFKA_LISTENER_SECURITY_PROTOCOL_MAP, value: "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"}
- {name: KAFKA_CONTROLLER_LISTENER_NAMES, value: CONTROLLER}
- {name: KAFKA_CONTROLLER_QUORUM_VOTERS, value: "1@localhost:9093"}
- {name: KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR, value: "1"}
- {name: KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR, value: "1"}
- {name: KAFKA_TRANSACTION_STATE_LOG_MIN_ISR, value: "1"}
- {name: KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS, value: "0"}
- {name: KAFKA_AUTO_CREATE_TOPICS_ENABLE, value: "false"}
- {name: KAFKA_LOG_DIRS, value: /var/lib/kafka/data/log}
- {name: KAFKA_HEAP_OPTS, value: "-Xms256m -Xmx512m"}
{{- end -}}

{{/* The image writes its settings at the start. */}}
{{- define "mistok.kafka.mounts" -}}
- {name: config, mountPath: /opt/kafka/config}
- {name: logs, mountPath: /opt/kafka/logs}
{{- end -}}

{{- define "mistok.kafka.volumes" -}}
- name: config
  emptyDir: {}
- name: logs
  emptyDir: {}
{{- end -}}
