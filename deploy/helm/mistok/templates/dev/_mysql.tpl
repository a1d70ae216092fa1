{{/* The users are those that the services sign in with; nobody is told the password of root. */}}
{{- define "mistok.mysql.env" -}}
- {name: MYSQL_RANDOM_ROOT_PASSWORD, value: "yes"}
{{- range $name, $secret := dict "MENU" "mysqlMenu" "REPLY" "mysqlReply" }}
{{- $it := dict "root" $ "secret" $secret "holds" "the name and password of a MySQL user" }}
{{ include "mistok.secretEnv" (merge (dict "name" (printf "%s_USERNAME" $name) "key" "usernameKey") $it) }}
{{ include "mistok.secretEnv" (merge (dict "name" (printf "%s_PASSWORD" $name) "key" "passwordKey") $it) }}
{{- end }}
{{- end -}}

{{- define "mistok.mysql.mounts" -}}
- {name: socket, mountPath: /var/run/mysqld}
- {name: files, mountPath: /var/lib/mysql-files}
- {name: schemas, mountPath: /docker-entrypoint-initdb.d, readOnly: true}
{{- end -}}

{{- define "mistok.mysql.volumes" -}}
- name: socket
  emptyDir: {}
- name: files
  emptyDir: {}
- name: schemas
  configMap:
    name: {{ include "mistok.fullname" . }}-mysql-schemas
{{- end -}}
