package io.mistok.simulator.callback;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.PerAccount;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.answer.AnswerReader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Delivers a callback: up to three times, until there is an answer. */
@Component
public class Deliveries {
    private final CallbackProperties properties;
    private final RequestSigner signer;
    private final Transport transport;
    private final AnswerReader answers;
    private final Clock clock;
    private final PerAccount<Stoppage> stoppages = new PerAccount<>(Stoppage::new);

    Deliveries(
            CallbackProperties properties,
            RequestSigner signer,
            Transport transport,
            AnswerReader answers,
            Clock clock) {
        this.properties = properties;
        this.signer = signer;
        this.transport = transport;
        this.answers = answers;
        this.clock = clock;
    }

    /** Nothing is sent, and nothing shown, while the account has no server. */
    public Exchange deliver(Account account, Callback callback) {
        return account.server()
                .map(server -> deliver(account, server, callback))
                .orElseGet(() -> new Exchange(callback, List.of(), Optional.empty(), false));
    }

    private Exchange deliver(Account account, ServerSettings server, Callback callback) {
        var deliveries = new ArrayList<Delivery>();
        Judgement last;
        do {
            var request = signer.callback(account.appId(), server, callback);
            var start = clock.instant();
            last = attempt(account, server, callback, request);
            deliveries.add(
                    new Delivery(
                            deliveries.size() + 1,
                            start,
                            last.status(),
                            Duration.between(start, clock.instant()).toMillis(),
                            new Delivery.Sent(request.uri().toString(), request.body()),
                            last.response(),
                            answers.decrypted(account, server, last.response()).orElse(null),
                            last.outcome(),
                            last.reason()));
        } while (isRepeated(last.outcome(), deliveries.size()));
        var failed = callback.isReplyable() && last.outcome().isFailure();
        return new Exchange(callback, deliveries, Optional.ofNullable(last.reply()), failed);
    }

    private Judgement attempt(
            Account account, ServerSettings server, Callback callback, SignedRequest request) {
        var stoppage = stoppages.of(account);
        if (stoppage.isActive(clock.instant())) {
            return Judgement.withoutAnswer(Outcome.STOPPED, "too many failures in short time");
        }
        var judgement = judge(account, server, callback, transport.post(request));
        if (judgement.outcome().isRetried()) {
            stoppage.failed(clock.instant(), properties);
        }
        return judgement;
    }

    private Judgement judge(
            Account account, ServerSettings server, Callback callback, Arrival arrival) {
        return switch (arrival) {
            case Arrival.TimedOut() ->
                    Judgement.withoutAnswer(Outcome.TIMED_OUT, "no complete answer in time");
            case Arrival.Failed(var reason) ->
                    Judgement.withoutAnswer(Outcome.CONNECTION_FAILED, reason);
            case Arrival.Answered answered when answered.status() != 200 ->
                    Judgement.badStatus(answered);
            case Arrival.Answered answered ->
                    Judgement.of(
                            answers.read(account, server, callback.openId(), answered.body()),
                            callback,
                            answered);
        };
    }

    /** A delivery that used up its time is repeated at once, so that they start 5 s apart. */
    private boolean isRepeated(Outcome outcome, int attempts) {
        if (!outcome.isRetried() || attempts >= properties.deliveries()) {
            return false;
        }
        if (outcome == Outcome.TIMED_OUT) {
            return true;
        }
        try {
            Thread.sleep(properties.retryPause());
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
