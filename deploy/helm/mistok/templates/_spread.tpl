{{/* Replicas over zones and machines, counted within one generation of the pods. */}}
{{- define "mistok.spread" -}}
- topologyKey: topology.kubernetes.io/zone
  maxSkew: 1
  whenUnsatisfiable: {{ .root.Values.scheduling.zones }}
  matchLabelKeys: [{{ .generation }}]
  labelSelector:
    matchLabels:
      {{- include "mistok.selector" . | nindent 6 }}
- topologyKey: kubernetes.io/hostname
  maxSkew: 1
  whenUnsatisfiable: {{ .root.Values.scheduling.hosts }}
  matchLabelKeys: [{{ .generation }}]
  labelSelector:
    matchLabels:
      {{- include "mistok.selector" . | nindent 6 }}
{{- end -}}
