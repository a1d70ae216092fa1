{{/* Head of a policy that selects one component: (dict "root" $ "component" "gateway"), "hook" true for a hook's. */}}
{{- define "mistok.policyHead" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "mistok.componentName" . }}{{ if .hook }}-hook{{ end }}
  labels:
    {{- include "mistok.labels" . | nindent 4 }}
  {{- if .hook }}
  annotations:
    helm.sh/hook: pre-install,pre-upgrade
    helm.sh/hook-weight: "-1"
    helm.sh/hook-delete-policy: before-hook-creation
  {{- end }}
spec:
  podSelector:
    matchLabels:
      {{- include "mistok.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
{{- end -}}

{{/* A component of this release as a peer. */}}
{{- define "mistok.peer" -}}
- podSelector:
    matchLabels:
      {{- include "mistok.selector" . | nindent 6 }}
{{- end -}}

{{/* The port of a component. */}}
{{- define "mistok.peerPort" -}}
- {port: {{ include "mistok.port" . }}, protocol: TCP}
{{- end -}}

{{/* An edge into a component from the components named: (dict "root" $ "component" "menu" "from" (list "gateway")) */}}
{{- define "mistok.ingressFrom" -}}
- from:
    {{- range .from }}
    {{- include "mistok.peer" (dict "root" $.root "component" .) | nindent 4 }}
    {{- end }}
  ports:
    {{- include "mistok.peerPort" . | nindent 4 }}
{{- end -}}

{{/* Prometheus scrapes every component. */}}
{{- define "mistok.ingressFromMonitoring" -}}
{{- with .root.Values.networkPolicy.monitoring }}
- from:
    {{- toYaml . | nindent 4 }}
  ports:
    {{- include "mistok.peerPort" $ | nindent 4 }}
{{- end }}
{{- end -}}

{{/* An edge to servers outside of this release: an entry of networkPolicy with ports and to. */}}
{{- define "mistok.egressTo" -}}
- to:
    {{- toYaml .to | nindent 4 }}
  ports:
    {{- range .ports }}
    - {port: {{ . }}, protocol: TCP}
    {{- end }}
{{- end -}}

{{/* An edge to who knows names. */}}
{{- define "mistok.egressToDns" -}}
- to:
    {{- toYaml .Values.networkPolicy.dns | nindent 4 }}
  ports:
    - {port: 53, protocol: UDP}
    - {port: 53, protocol: TCP}
{{- end -}}
