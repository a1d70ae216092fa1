package io.mistok.ingest.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells of channels, as menu-service does. */
public final class MenuService implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public MenuService(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    public void connect(Account account, String encryption) {
        send(account, settings(account, encryption));
    }

    public void remove(Account account) {
        send(
                account,
                """
                {"type":"channel-removed","channelId":"%s","version":9,"changedAt":"2026-12-06T18:00:00Z"}\
                """
                        .formatted(account.channelId()));
    }

    public static String settings(Account account, String encryption) {
        return """
        {"type":"channel-settings-changed","channelId":"%s","version":1,
         "changedAt":"2026-12-05T09:15:30.123Z","platform":"wechat","name":"Demo","appId":"%s",
         "encryption":"%s","timeZone":"Asia/Shanghai","appSecretEncrypted":"unused",
         "tokenEncrypted":"%s","encodingAesKeyEncrypted":"%s"}\
        """
                .formatted(
                        account.channelId(),
                        account.appId(),
                        encryption,
                        Keysets.seal(account.channelId(), "token", account.token()),
                        Keysets.seal(account.channelId(), "encodingAesKey", account.aesKey()));
    }

    private void send(Account account, String value) {
        try {
            producer.send(
                            new ProducerRecord<>(
                                    "messenger.channel.v1",
                                    account.channelId() + "/settings/current",
                                    value.getBytes(UTF_8)))
                    .get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
