{{/* Fails with a sentence: (dict "if" condition "say" "…") */}}
{{- define "mistok.refuse" -}}
{{- if .if -}}{{- fail .say -}}{{- end -}}
{{- end -}}
