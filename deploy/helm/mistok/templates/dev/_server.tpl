{{/*
A server of the trial with one pod and one volume: (dict "root" $ "component" "kafka" "path" "/where/data/lies"). What is
its own comes from mistok.<component>.env, .mounts and .volumes.
*/}}
{{- define "mistok.devServer" -}}
{{- $values := index .root.Values.dev .component -}}
{{- $port := include "mistok.serverPort" (dict "server" .component) -}}
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: {{ include "mistok.componentName" . }}
  labels:
    {{- include "mistok.labels" . | nindent 4 }}
spec:
  replicas: 1
  serviceName: {{ include "mistok.componentName" . }}
  selector:
    matchLabels:
      {{- include "mistok.selector" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "mistok.selector" . | nindent 8 }}
      annotations:
        checksum/config: {{ include (printf "mistok.%s.env" .component) .root | sha256sum }}
    spec:
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: 60
      securityContext:
        runAsNonRoot: true
        runAsUser: {{ $values.user }}
        runAsGroup: {{ $values.user }}
        fsGroup: {{ $values.user }}
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: {{ .component }}
          image: {{ include "mistok.toolImage" (dict "root" .root "image" $values.image) | quote }}
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          securityContext:
            {{- include "mistok.containerSecurity" .root | nindent 12 }}
          ports:
            - {name: server, containerPort: {{ $port }}, protocol: TCP}
          env:
            {{- include (printf "mistok.%s.env" .component) .root | trim | nindent 12 }}
          startupProbe:
            tcpSocket: {port: server}
            periodSeconds: 3
            failureThreshold: 60
          readinessProbe:
            tcpSocket: {port: server}
            periodSeconds: 5
          resources:
            {{- toYaml $values.resources | nindent 12 }}
          volumeMounts:
            - {name: data, mountPath: {{ .path }}, subPath: data}
            - {name: tmp, mountPath: /tmp}
            {{- include (printf "mistok.%s.mounts" .component) .root | trim | nindent 12 }}
      volumes:
        - name: tmp
          emptyDir: {}
        {{- include (printf "mistok.%s.volumes" .component) .root | trim | nindent 8 }}
  volumeClaimTemplates:
    - apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: {{ .root.Values.dev.storage }}
{{- end -}}
