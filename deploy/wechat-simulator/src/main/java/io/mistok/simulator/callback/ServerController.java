package io.mistok.simulator.callback;

import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.problem.ProblemException;
import jakarta.validation.Valid;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Saves where an account's callbacks go, once the address has proved that it knows the token. */
@RestController
class ServerController {
    private final Accounts accounts;
    private final RequestSigner signer;
    private final Transport transport;
    private final RandomGenerator random;

    ServerController(
            Accounts accounts, RequestSigner signer, Transport transport, RandomGenerator random) {
        this.accounts = accounts;
        this.signer = signer;
        this.transport = transport;
        this.random = random;
    }

    @PutMapping("/simulator/api/accounts/{appId}/server")
    ServerSettings save(@PathVariable String appId, @Valid @RequestBody ServerRequest wanted) {
        var account = accounts.get(appId);
        var settings = wanted.settings();
        verify(settings);
        account.save(settings);
        accounts.changed(account);
        return settings;
    }

    private void verify(ServerSettings settings) {
        var echo = Long.toUnsignedString(random.nextLong());
        switch (transport.get(signer.verification(settings, echo))) {
            case Arrival.Answered(int status, String body)
                    when status == 200 && body.equals(echo) -> {}
            case Arrival.Answered(int status, String body) ->
                    throw refused("it answered HTTP %d: %s".formatted(status, start(body)));
            case Arrival.TimedOut() -> throw refused("it did not answer in time");
            case Arrival.Failed(var reason) -> throw refused("no answer: " + reason);
        }
    }

    private static ProblemException refused(String reason) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "token-verification-failed",
                "Token验证失败: the URL did not return the echostr; " + reason);
    }

    private static String start(String body) {
        return body.length() <= 200 ? body : body.substring(0, 200) + "...";
    }
}
