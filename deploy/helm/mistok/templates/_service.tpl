{{/* The Service of a component. */}}
{{- define "mistok.service" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "mistok.componentName" . }}
  labels:
    {{- include "mistok.labels" . | nindent 4 }}
spec:
  type: ClusterIP
  ports:
    - {name: http, port: {{ include "mistok.port" . }}, targetPort: http, protocol: TCP}
  selector:
    {{- include "mistok.selector" . | nindent 4 }}
{{- end -}}
