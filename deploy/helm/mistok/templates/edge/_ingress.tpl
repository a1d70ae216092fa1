{{/* An Ingress to the gateway: (dict "root" $ "name" "callback" "host" "…" "path" "/") */}}
{{- define "mistok.ingress" -}}
{{- $gateway := dict "root" .root "component" "gateway" -}}
{{- $values := index .root.Values.ingress .name -}}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ include "mistok.fullname" .root }}-{{ .name }}
  labels:
    {{- include "mistok.labels" $gateway | nindent 4 }}
  {{- with $values.annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  {{- with .root.Values.ingress.className }}
  ingressClassName: {{ . }}
  {{- end }}
  {{- with $values.tlsSecret }}
  tls:
    - hosts: [{{ $.host }}]
      secretName: {{ . }}
  {{- end }}
  rules:
    - host: {{ .host }}
      http:
        paths:
          - path: {{ .path }}
            pathType: Prefix
            backend:
              service:
                name: {{ include "mistok.componentName" $gateway }}
                port: {name: http}
{{- end -}}
