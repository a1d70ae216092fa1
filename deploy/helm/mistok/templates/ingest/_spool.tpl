{{/* Where a replica keeps events while Kafka is away. The volume stays when its replica goes, for nothing in it is lost. */}}
{{- define "mistok.ingest.spoolSettings" -}}
{{- with .Values.ingest.spool -}}
{{- if .enabled }}
MISTOK_INGEST_SPOOL_FOLDER: /var/lib/mistok/spool/events
MISTOK_INGEST_SPOOL_MAX_BYTES: {{ .maxBytes | int64 | quote }}
MISTOK_INGEST_SPOOL_MAX_AGE: {{ .maxAge }}
{{- end }}
{{- end -}}
{{- end -}}

{{- define "mistok.ingest.spoolMount" -}}
{{- if .Values.ingest.spool.enabled }}
- {name: spool, mountPath: /var/lib/mistok/spool}
{{- end }}
{{- end -}}

{{- define "mistok.ingest.spoolClaim" -}}
{{- with .Values.ingest.spool -}}
persistentVolumeClaimRetentionPolicy: {whenDeleted: Retain, whenScaled: Retain}
volumeClaimTemplates:
  - apiVersion: v1
    kind: PersistentVolumeClaim
    metadata:
      name: spool
    spec:
      accessModes: [ReadWriteOnce]
      {{- with .storageClassName }}
      storageClassName: {{ . }}
      {{- end }}
      resources:
        requests:
          storage: {{ .sizeGi }}Gi
{{- end -}}
{{- end -}}
