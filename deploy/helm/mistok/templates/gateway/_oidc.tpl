{{/* Sign-in at a provider: what may be read, and who we are to it. */}}
{{- define "mistok.gateway.oidcSettings" -}}
{{- with .Values.gateway.oidc -}}
{{- if .enabled }}
SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_MISTOK_ISSUER_URI: {{ .issuerUri | quote }}
SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_MISTOK_SCOPE: {{ join "," .scopes | quote }}
MISTOK_OIDC_ALLOWED_EMAILS: {{ join "," .allowedEmails | quote }}
MISTOK_OIDC_ROLE_CLAIM: {{ .roleClaim | quote }}
MISTOK_OIDC_ROLE: {{ .role | quote }}
{{- end }}
{{- end -}}
{{- end -}}

{{- define "mistok.gateway.oidcEnv" -}}
{{- if .Values.gateway.oidc.enabled -}}
{{- $it := dict "root" . "secret" "oidc" "holds" "what the provider calls the gateway, client-id and client-secret" }}
{{ include "mistok.secretEnv" (merge (dict "name" "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_MISTOK_CLIENT_ID" "key" "clientIdKey") $it) }}
{{ include "mistok.secretEnv" (merge (dict "name" "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_MISTOK_CLIENT_SECRET" "key" "clientSecretKey") $it) }}
{{- end -}}
{{- end -}}

{{/* The built-in admin, who is not needed beside a provider. */}}
{{- define "mistok.gateway.adminEnv" -}}
{{- if or (not .Values.gateway.oidc.enabled) .Values.secrets.admin.existingSecret .Values.externalSecrets.remote.admin -}}
{{- $it := dict "root" . "secret" "admin" "holds" "the admin's name and password" -}}
{{ include "mistok.secretEnv" (merge (dict "name" "MISTOK_ADMIN_USERNAME" "key" "usernameKey") $it) }}
{{ include "mistok.secretEnv" (merge (dict "name" "MISTOK_ADMIN_PASSWORD" "key" "passwordKey") $it) }}
{{- end -}}
{{- end -}}
