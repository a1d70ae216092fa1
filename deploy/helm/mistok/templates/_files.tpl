{{/* Files that the services read, each from one key of a Secret, at the same place everywhere. */}}
{{- define "mistok.keysetVolume" -}}
- name: keyset
  secret:
    secretName: {{ include "mistok.secretName" (dict "root" . "secret" "keyset" "holds" "the Tink keyset of the channels' secrets") }}
    defaultMode: 288 # 0440
    items:
      - {key: {{ .Values.secrets.keyset.key }}, path: keyset.json}
{{- end -}}

{{- define "mistok.keysetMount" -}}
- {name: keyset, mountPath: /etc/mistok/keyset, readOnly: true}
{{- end -}}

{{/* Only the gateway gets the private half. */}}
{{- define "mistok.privateKeyVolume" -}}
{{ include "mistok.internalKeyVolume" (dict "root" . "key" .Values.secrets.internalKey.privateKey "path" "private.pem") }}
{{- end -}}

{{- define "mistok.publicKeyVolume" -}}
{{ include "mistok.internalKeyVolume" (dict "root" . "key" .Values.secrets.internalKey.publicKey "path" "public.pem") }}
{{- end -}}

{{- define "mistok.internalKeyVolume" -}}
- name: internal-key
  secret:
    secretName: {{ include "mistok.secretName" (dict "root" .root "secret" "internalKey" "holds" "the gateway's key in private.pem and public.pem") }}
    defaultMode: 288 # 0440
    items:
      - {key: {{ .key }}, path: {{ .path }}}
{{- end -}}

{{- define "mistok.internalKeyMount" -}}
- {name: internal-key, mountPath: /etc/mistok/internal-key, readOnly: true}
{{- end -}}
