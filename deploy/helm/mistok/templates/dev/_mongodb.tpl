{{/* The user that the address in secrets.mongodb names. */}}
{{- define "mistok.mongodb.env" -}}
{{- $secret := include "mistok.secretName" (dict "root" . "secret" "mongodb" "holds" "the address of MongoDB with user, password and database") -}}
{{- range $name, $key := dict "MONGO_INITDB_ROOT_USERNAME" .Values.dev.mongodb.usernameKey "MONGO_INITDB_ROOT_PASSWORD" .Values.dev.mongodb.passwordKey }}
- name: {{ $name }}
  valueFrom:
    secretKeyRef: {name: {{ $secret }}, key: {{ $key }}}
{{- end }}
# Its shell keeps a folder at home.
- {name: HOME, value: /tmp}
{{- end -}}

{{- define "mistok.mongodb.mounts" -}}
- {name: configdb, mountPath: /data/configdb}
{{- end -}}

{{- define "mistok.mongodb.volumes" -}}
- name: configdb
  emptyDir: {}
{{- end -}}
