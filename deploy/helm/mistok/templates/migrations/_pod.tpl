{{/* What the Job of one schema runs: as for mistok.migration. */}}
{{- define "mistok.migrationPod" -}}
{{- $root := .root -}}
{{- $keys := index $root.Values.secrets .secret -}}
{{- $user := .own | default (include "mistok.secretName" (dict "root" $root "secret" .secret "holds" "the name and password of a MySQL user")) -}}
metadata:
  labels:
    {{- include "mistok.selector" (dict "root" $root "component" "migrate") | nindent 4 }}
spec:
  restartPolicy: OnFailure
  {{- include "mistok.jobPod" $root | nindent 2 }}
  containers:
    - name: migrate
      image: {{ include "mistok.image" (dict "root" $root "component" .service) | quote }}
      imagePullPolicy: {{ $root.Values.image.pullPolicy }}
      args: [migrate]
      securityContext:
        {{- include "mistok.containerSecurity" $root | nindent 8 }}
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
        {{- include "mistok.jobResources" $root | nindent 8 }}
      volumeMounts:
        - {name: tmp, mountPath: /tmp}
  volumes:
    - name: tmp
      emptyDir: {sizeLimit: 64Mi}
{{- end -}}
