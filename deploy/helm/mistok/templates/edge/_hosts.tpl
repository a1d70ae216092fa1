{{/* The host of an address: (dict "url" .Values.callback.url) */}}
{{- define "mistok.host" -}}
{{- (urlParse .url).hostname -}}
{{- end -}}
