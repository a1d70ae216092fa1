package io.mistok.reply.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.reply.channel.Channel;
import io.mistok.reply.channel.Channels;
import io.mistok.reply.storage.Database;
import io.mistok.reply.wechat.SendResult;
import io.mistok.reply.wechat.WeChatMessages;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one claimed message and writes down what became of it. */
@Component
class MessageSender {
    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Channels channels;
    private final WeChatMessages messages;
    private final Sends sends;
    private final Database database;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final LateTraces traces;

    MessageSender(
            Channels channels,
            WeChatMessages messages,
            Sends sends,
            Database database,
            DeliveryProperties properties,
            Clock clock,
            MeterRegistry metrics,
            LateTraces traces) {
        this.channels = channels;
        this.messages = messages;
        this.sends = sends;
        this.database = database;
        this.properties = properties;
        this.clock = clock;
        this.metrics = metrics;
        this.traces = traces;
    }

    void send(Send send) {
        traces.sending(send.eventId(), () -> sendNow(send));
    }

    private void sendNow(Send send) {
        SendResult result =
                channels.find(send.channelId())
                        .map(channel -> call(channel, send))
                        .orElseGet(() -> new SendResult.Refused(null, "the channel is not known"));
        switch (result) {
            case SendResult.Sent _ -> finish(send, Send.Status.SENT, null, null);
            case SendResult.Refused it ->
                    finish(send, Send.Status.FAILED, it.errcode(), it.errmsg());
            case SendResult.NotYet it -> again(send, it);
            case SendResult.TooLate _ -> finish(send, Send.Status.EXPIRED, null, null);
            case SendResult.Unknown it -> unknown(send, it);
        }
    }

    private SendResult call(Channel channel, Send send) {
        try {
            return messages.send(
                    channel,
                    send.openId(),
                    send.content(),
                    new WeChatMessages.Tries(send.attempts(), send.busy()),
                    send.windowEnds());
        } catch (RuntimeException failure) {
            // Not a failure of the call: those are results. Better silent than twice.
            LOG.atError().setCause(failure).log("Sending a late answer failed");
            return new SendResult.Unknown(failure.getClass().getSimpleName());
        }
    }

    private void again(Send send, SendResult.NotYet it) {
        if (it.again().isBefore(send.windowEnds())) {
            count("postponed");
            write(() -> sends.postpone(send.eventId(), it));
        } else {
            finish(send, Send.Status.FAILED, it.errcode(), it.errmsg());
        }
    }

    private void unknown(Send send, SendResult.Unknown it) {
        if (properties.repeatUnknown()) {
            var later = clock.instant().plus(FIRST_PAUSE.multipliedBy(send.attempts()));
            again(send, new SendResult.NotYet(later, null, it.reason(), false));
        } else {
            finish(send, Send.Status.UNKNOWN, null, it.reason());
        }
    }

    private void finish(
            Send send, Send.Status status, @Nullable Integer errcode, @Nullable String errmsg) {
        count(status.name().toLowerCase(Locale.ROOT));
        var line = status == Send.Status.SENT ? LOG.atInfo() : LOG.atWarn();
        line.addKeyValue("eventId", send.eventId())
                .addKeyValue("channelId", send.channelId())
                .addKeyValue("openId", send.openId())
                .addKeyValue("status", status)
                .addKeyValue("errcode", errcode)
                .addKeyValue("errmsg", errmsg)
                .log("Late answer");
        write(() -> sends.finish(send.eventId(), status, errcode, errmsg));
    }

    /** If MySQL has gone meanwhile, what became of the message is written when it is back. */
    private void write(Runnable change) {
        if (!database.attempt("noting what became of a late answer", change)) {
            database.eventually("noting what became of a late answer", change);
        }
    }

    private void count(String outcome) {
        metrics.counter("mistok.late.sends", "outcome", outcome).increment();
    }
}
