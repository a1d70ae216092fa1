{{/* The user of a schema: (dict "root" $ "secret" "mysqlMenu") */}}
{{- define "mistok.mysqlEnv" -}}
{{- $holds := "the name and password of a MySQL user" -}}
{{ include "mistok.secretEnv" (dict "root" .root "name" "SPRING_DATASOURCE_USERNAME" "secret" .secret "key" "usernameKey" "holds" $holds) }}
{{ include "mistok.secretEnv" (dict "root" .root "name" "SPRING_DATASOURCE_PASSWORD" "secret" .secret "key" "passwordKey" "holds" $holds) }}
{{- end -}}
