{{/* A Job that brings one schema up to date: (dict "root" $ "service" "menu" "url" "…" "secret" "mysqlMenu" "own" "…") */}}
{{- define "mistok.migration" -}}
{{- $root := .root -}}
{{- $it := dict "root" $root "component" "migrate" -}}
{{- $image := include "mistok.image" (dict "root" $root "component" .service) -}}
{{- $keys := index $root.Values.secrets .secret -}}
{{- $user := .own | default (include "mistok.secretName" (dict "root" $root "secret" .secret "holds" "the name and password of a MySQL user")) -}}
{{- $hook := eq $root.Values.migrations.mode "hook" -}}
apiVersion: batch/v1
kind: Job
metadata:
  {{- if $hook }}
  name: {{ include "mistok.componentName" $it }}-{{ .service }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "0"
    helm.sh/hook-delete-policy: before-hook-creation
  {{- else }}
  name: {{ include "mistok.componentName" $it }}-{{ .service }}-{{ sha256sum (cat $image .url $user) | trunc 8 }}
  {{- end }}
  labels:
    {{- include "mistok.labels" $it | nindent 4 }}
spec:
  backoffLimit: 6
  activeDeadlineSeconds: 3600
  template:
    metadata:
      labels:
        {{- include "mistok.selector" $it | nindent 8 }}
    spec:
      restartPolicy: OnFailure
      {{- include "mistok.jobPod" $root | nindent 6 }}
      containers:
        - name: migrate
          image: {{ $image | quote }}
          imagePullPolicy: {{ $root.Values.image.pullPolicy }}
          args: [migrate]
          securityContext:
            {{- include "mistok.containerSecurity" $root | nindent 12 }}
          env:
            - {name: JAVA_TOOL_OPTIONS, value: -XX:MaxRAMPercentage=50 -XX:-UsePerfData}
            - {name: SPRING_DATASOURCE_URL, value: {{ .url | quote }}}
            - name: SPRING_DATASOURCE_USERNAME
              valueFrom:
                secretKeyRef: {name: {{ $user }}, key: {{ $keys.usernameKey }}}
            - name: SPRING_DATASOURCE_PASSWORD
              valueFrom:
                secretKeyRef: {name: {{ $user }}, key: {{ $keys.passwordKey }}}
          resources:
            {{- include "mistok.jobResources" $root | nindent 12 }}
          volumeMounts:
            - {name: tmp, mountPath: /tmp}
      volumes:
        - name: tmp
          emptyDir: {sizeLimit: 64Mi}
{{- end -}}
