{{/* What wakes somebody, or should be seen in the morning. Each has a section in docs/runbook.md. */}}
{{- define "mistok.alerts" -}}
- name: MistokCallbacksNotStored
  severity: critical
  for: 1m
  expr: sum(rate(mistok_callback_answered_seconds_count{$here, outcome="not-stored"}[5m])) > 0
  says: Callbacks end with 503 because Kafka does not take them
- name: MistokCallbacksSlow
  severity: critical
  for: 5m
  expr: >-
    sum(rate(mistok_callback_answered_seconds_count{$here}[5m]))
    - sum(rate(mistok_callback_answered_seconds_bucket{$here, le="4.7"}[5m])) > 0.01 * sum(rate(mistok_callback_answered_seconds_count{$here}[5m]))
  says: More than one of a hundred callbacks is answered after 4.7 s
- name: MistokRepliesLate
  severity: warning
  for: 10m
  expr: >-
    sum(rate(mistok_callback_answered_seconds_count{$here, outcome="gave-up"}[5m]))
    > 0.05 * sum(rate(mistok_callback_answered_seconds_count{$here, outcome=~"reply|gave-up"}[5m]))
  says: More than one of twenty replies comes too late for its callback
- name: MistokCallbacksRefused
  severity: warning
  for: 10m
  expr: sum by (reason) (rate(mistok_callback_refused_total{$here}[10m])) > 1
  says: More than one callback a second is refused
- name: MistokSpooling
  severity: warning
  for: 1m
  expr: max(mistok_spool_records{$here}) > 0
  says: Callbacks are kept on local disk because Kafka does not take them
- name: MistokSpoolRefuses
  severity: critical
  for: 1m
  expr: sum(rate(mistok_spool_refused_total{$here}[5m])) > 0
  says: A spool takes no more callbacks
- name: MistokReplyBehind
  severity: critical
  for: 5m
  expr: max(mistok_inbox_lag_seconds_max{$here}) > 3
  says: Reply-service sees events so late that their callbacks are over
- name: MistokRepliesLost
  severity: warning
  for: 1m
  expr: sum(increase(mistok_reply_lost_total{$here}[10m])) > 0
  says: Decisions could not be published
- name: MistokLateMessagesWait
  severity: warning
  for: 10m
  expr: max(mistok_late_waiting{$here}) > 100
  says: Customer-service messages pile up before WeChat
- name: MistokWeChatRefuses
  severity: warning
  for: 10m
  expr: >-
    sum by (call) (rate(mistok_wechat_calls_seconds_count{$here, outcome=~"refused|unreachable"}[10m]))
    > 0.2 * sum by (call) (rate(mistok_wechat_calls_seconds_count{$here}[10m]))
  says: More than one of five calls to WeChat fails
- name: MistokOutboxStuck
  severity: warning
  for: 10m
  expr: max(mistok_outbox_waiting{$here}) > 0
  says: Changes of channels and menus do not reach the topic
- name: MistokStatisticsBehind
  severity: warning
  for: 15m
  expr: max(mistok_projection_lag_seconds_max{$here}) > 300
  says: The statistics are more than five minutes behind
- name: MistokStatisticsFail
  severity: warning
  for: 5m
  expr: sum(rate(mistok_projection_failures_total{$here}[5m])) > 0
  says: Counting fails and is tried again
- name: MistokUnreadableEvents
  severity: warning
  for: 1m
  expr: sum(increase(mistok_projection_records_total{$here, outcome="unreadable"}[15m])) > 0
  says: Records went to the dead-letter topic
- name: MistokServiceUnreachable
  severity: critical
  for: 2m
  expr: sum by (service) (rate(mistok_route_failures_total{$here}[5m])) > 0.1
  says: The gateway gets no answer from a service
{{- end -}}
