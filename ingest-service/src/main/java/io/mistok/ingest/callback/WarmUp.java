package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Ticker;
import io.mistok.ingest.answer.Content;
import io.mistok.ingest.answer.PassiveReply;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.channel.Channel;
import io.mistok.ingest.channel.ChannelDirectory;
import io.mistok.ingest.channel.Encryption;
import io.mistok.ingest.channel.Rotating;
import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Seal;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.outbox.EventOutbox;
import io.mistok.ingest.topic.TopicJson;
import io.mistok.ingest.topic.TopicWriter;
import io.mistok.ingest.translation.EventTranslator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs made-up callbacks through the code before the port is opened: the first real ones would
 * otherwise pay for loading it, and on a busy machine that has cost them their five seconds. Then
 * waits for the channels, but not for long: a broker that is away is no reason to refuse
 * connections. Nothing is published.
 */
final class WarmUp implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final Duration UNTIL_CHANNELS = Duration.ofSeconds(3);

    /** Topics are read from phase 0 on, the web server's is {@code DEFAULT_PHASE - 2048}. */
    private static final int AFTER_THE_READERS = 1;

    private static final Channel CHANNEL =
            new Channel(
                    "warm-up",
                    "wx0000000000000000",
                    Encryption.SECURE,
                    new Rotating<>(new Token("warmUp"), null, null),
                    new Rotating<>(EncodingAesKey.parse("A".repeat(43)), null, null));

    private final int rounds;
    private final TopicWriter writer;
    private final ChannelDirectory channels;
    private final Clock clock;
    private volatile boolean running;

    WarmUp(int rounds, TopicWriter writer, ChannelDirectory channels, Clock clock) {
        this.rounds = rounds;
        this.writer = writer;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        try {
            if (rounds > 0) {
                warmUp();
            }
            channels.awaitRead(UNTIL_CHANNELS);
        } catch (RefusedException | MalformedBodyException defect) {
            throw new IllegalStateException("The warm-up's own callback is refused", defect);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void warmUp() throws RefusedException, MalformedBodyException, InterruptedException {
        var start = clock.instant();
        // Waits for a broker, which may not be there; readiness does not depend on it.
        var broker =
                Thread.ofVirtual().name("warm up").start(() -> writer.prepare(EventOutbox.TOPIC));
        for (var round = 0; round < rounds && !isOver(start); round++) {
            callback(round);
        }
        broker.join(Duration.ofSeconds(1));
        log.atInfo().addKeyValue("took", Duration.between(start, clock.instant())).log("Warmed up");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_READERS;
    }

    private boolean isOver(Instant start) {
        return Duration.between(start, clock.instant()).compareTo(AT_MOST) > 0;
    }

    private void callback(int round) throws RefusedException, MalformedBodyException {
        var now = clock.instant();
        var seal = new Seal(CHANNEL.tokens().current(), CHANNEL.keys().current(), CHANNEL.appId());
        var body = seal.around(inner(round, now.getEpochSecond()), now);
        var sealed = body.substring(body.indexOf("[CDATA[") + 7, body.indexOf("]]>"));
        var timestamp = Long.toString(now.getEpochSecond());
        var nonce = Integer.toString(round);
        var query =
                "timestamp=%s&nonce=%s&encrypt_type=aes&msg_signature=%s"
                        .formatted(
                                timestamp,
                                nonce,
                                CallbackSignature.of(
                                        CHANNEL.tokens().current(), timestamp, nonce, sealed));
        var checks =
                new CallbackChecks(
                        new RepeatedNonces(Duration.ofMinutes(5), 1000, Ticker.systemTicker()),
                        Duration.ofMinutes(5));
        var believed = checks.check(CHANNEL, CallbackQuery.parse(query), body.getBytes(UTF_8), now);
        var event = EventTranslator.translate(CHANNEL.id(), believed.fields(), now);
        TopicJson.write(event);
        PassiveReply.to(event.origin(), new Content.Text("warm"), now);
    }

    private static String inner(int round, long second) {
        return """
        <xml><ToUserName><![CDATA[gh_000000000000]]></ToUserName>
        <FromUserName><![CDATA[oWarmUp]]></FromUserName>
        <CreateTime>%d</CreateTime>
        <MsgType><![CDATA[event]]></MsgType>
        <Event><![CDATA[CLICK]]></Event>
        <EventKey><![CDATA[KEY_%d]]></EventKey>
        </xml>\
        """
                .formatted(second, round);
    }
}
