package io.mistok.simulator.call;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.token.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whose call this is, without judging it: by its token, or by the AppID in query or body. */
@Component
public class Callers {
    private final Tokens tokens;
    private final Accounts accounts;
    private final JsonMapper mapper;

    Callers(Tokens tokens, Accounts accounts, JsonMapper mapper) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.mapper = mapper;
    }

    public Optional<Account> of(HttpServletRequest request) throws IOException {
        var byToken = tokens.owner(request.getParameter("access_token"));
        return byToken.isPresent() ? byToken : byAppId(request);
    }

    private Optional<Account> byAppId(HttpServletRequest request) throws IOException {
        var named = request.getParameter("appid");
        var appId = named != null ? named : inBody(request.getInputStream().readAllBytes());
        return Optional.ofNullable(appId).flatMap(accounts::find);
    }

    private @Nullable String inBody(byte[] body) {
        try {
            return body.length == 0 ? null : mapper.readTree(body).path("appid").stringValue(null);
        } catch (JacksonException _) {
            return null;
        }
    }
}
