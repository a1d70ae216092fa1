{{/* The name of a Secret, or a sentence: (dict "root" $ "secret" "admin" "holds" "…") */}}
{{- define "mistok.secretName" -}}
{{- $entry := index .root.Values.secrets .secret -}}
{{- if $entry.existingSecret -}}
{{- $entry.existingSecret -}}
{{- else if and .root.Values.externalSecrets.enabled (index .root.Values.externalSecrets.remote .secret) -}}
{{- printf "%s-%s" (include "mistok.fullname" .root) (kebabcase .secret) -}}
{{- else -}}
{{- fail (printf "secrets.%s.existingSecret is empty: name a Secret that holds %s, or have externalSecrets.remote make one" .secret .holds) -}}
{{- end -}}
{{- end -}}

{{/* One variable from a Secret: (dict "root" $ "name" "…" "secret" "admin" "key" "usernameKey" "holds" "…") */}}
{{- define "mistok.secretEnv" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ include "mistok.secretName" . }}
      key: {{ index (index .root.Values.secrets .secret) .key }}
{{- end -}}
