{{/* The Service of a server of the trial. */}}
{{- define "mistok.devService" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "mistok.componentName" . }}
  labels:
    {{- include "mistok.labels" . | nindent 4 }}
spec:
  type: ClusterIP
  # A server must find itself before it is ready.
  publishNotReadyAddresses: true
  ports:
    - {name: server, port: {{ include "mistok.serverPort" (dict "server" .component) }}, targetPort: server, protocol: TCP}
  selector:
    {{- include "mistok.selector" . | nindent 4 }}
{{- end -}}
