{{/* What the Job of the topics runs. */}}
{{- define "mistok.topicsPod" -}}
metadata:
  labels:
    {{- include "mistok.selector" (dict "root" . "component" "topics") | nindent 4 }}
spec:
  restartPolicy: OnFailure
  {{- include "mistok.jobPod" . | nindent 2 }}
  containers:
    - name: topics
      image: {{ include "mistok.toolImage" (dict "root" . "image" .Values.topics.job.image) | quote }}
      imagePullPolicy: {{ .Values.image.pullPolicy }}
      securityContext:
        {{- include "mistok.containerSecurity" . | nindent 8 }}
      command: [/bin/bash, -c]
      args:
        - |
          {{- include "mistok.topicScript" . | nindent 10 }}
      env:
        - {name: KAFKA_SERVERS, value: {{ include "mistok.kafkaServers" . | quote }}}
        - {name: KAFKA_SECURITY_PROTOCOL, value: {{ .Values.kafka.securityProtocol }}}
        {{- with .Values.kafka.saslMechanism }}
        - {name: KAFKA_SASL_MECHANISM, value: {{ . }}}
        {{- end }}
        {{- with include "mistok.kafkaEnv" . | trim }}
        {{- . | replace "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG" "KAFKA_JAAS_CONFIG" | nindent 8 }}
        {{- end }}
        # The tools write a log, and nothing else may be written.
        - {name: LOG_DIR, value: /tmp}
      resources:
        {{- include "mistok.jobResources" . | nindent 8 }}
      volumeMounts:
        - {name: tmp, mountPath: /tmp}
        {{- with include "mistok.kafkaMount" . | trim }}
        {{- . | nindent 8 }}
        {{- end }}
  volumes:
    - name: tmp
      emptyDir: {sizeLimit: 64Mi}
    {{- with include "mistok.kafkaVolume" . | trim }}
    {{- . | nindent 4 }}
    {{- end }}
{{- end -}}
