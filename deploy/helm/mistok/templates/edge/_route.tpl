{{/* An HTTPRoute to the gateway: (dict "root" $ "name" "callback" "host" "…" "path" "/") */}}
{{- define "mistok.route" -}}
{{- $gateway := dict "root" .root "component" "gateway" -}}
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: {{ include "mistok.fullname" .root }}-{{ .name }}
  labels:
    {{- include "mistok.labels" $gateway | nindent 4 }}
spec:
  parentRefs:
    {{- toYaml (index .root.Values.httpRoute .name).parentRefs | nindent 4 }}
  hostnames: [{{ .host }}]
  rules:
    - matches:
        - path: {type: PathPrefix, value: {{ .path }}}
      backendRefs:
        - name: {{ include "mistok.componentName" $gateway }}
          port: {{ include "mistok.port" $gateway }}
{{- end -}}
