# Adds the topics that are missing at the broker named by the first argument; what is there stays as it is.
# Their settings are those of deploy/local and of the chart.
set -eu

create() {
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$broker" --create --if-not-exists --replication-factor 1 "$@"
}

broker=$1
create --topic messenger.event.v1 --partitions 12 --config retention.ms=259200000
# Segments are dropped whole, so a short memory needs short segments.
create --topic messenger.reply.v1 --partitions 4 --config retention.ms=600000 --config segment.ms=300000
create --topic messenger.channel.v1 --partitions 1 --config cleanup.policy=compact
create --topic messenger.event.v1.reply-service.dlt --partitions 3 --config retention.ms=1209600000
create --topic messenger.event.v1.stats-service.dlt --partitions 3 --config retention.ms=1209600000
