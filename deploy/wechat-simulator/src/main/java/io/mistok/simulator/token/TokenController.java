package io.mistok.simulator.token;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import io.mistok.simulator.api.RequestJson;
import io.mistok.simulator.quota.Quotas;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Both endpoints that turn AppID and AppSecret into an access token. */
@RestController
class TokenController {
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{32}");

    private final Accounts accounts;
    private final Tokens tokens;
    private final Quotas quotas;

    TokenController(Accounts accounts, Tokens tokens, Quotas quotas) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.quotas = quotas;
    }

    @GetMapping("/cgi-bin/token")
    TokenAnswer token(
            @RequestParam(name = "grant_type", defaultValue = "") String grantType,
            @RequestParam(defaultValue = "") String appid,
            @RequestParam(defaultValue = "") String secret) {
        var account = authenticate(grantType, appid, secret);
        quotas.count(account, "/cgi-bin/token");
        return answer(tokens.issue(account));
    }

    @PostMapping("/cgi-bin/stable_token")
    TokenAnswer stableToken(RequestJson body) {
        var account =
                authenticate(
                        body.string("grant_type"), body.string("appid"), body.string("secret"));
        quotas.count(account, "/cgi-bin/stable_token");
        var forced = body.tree().path("force_refresh").asBoolean(false);
        return answer(forced ? tokens.forced(account) : tokens.stable(account));
    }

    private Account authenticate(String grantType, String appId, String secret) {
        refuseIf(appId.isEmpty(), ErrorCode.MISSING_APPID);
        refuseIf(secret.isEmpty(), ErrorCode.MISSING_SECRET);
        refuseIf(!grantType.equals("client_credential"), ErrorCode.INVALID_GRANT_TYPE);
        var account =
                accounts.find(appId)
                        .orElseThrow(() -> new RefusedException(ErrorCode.INVALID_APPID));
        refuseIf(!SECRET.matcher(secret).matches(), ErrorCode.INVALID_SECRET);
        refuseIf(!same(account.appSecret(), secret), ErrorCode.INVALID_CREDENTIAL);
        return account;
    }

    private TokenAnswer answer(IssuedToken token) {
        return new TokenAnswer(token.value(), tokens.secondsLeft(token));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseIf(boolean wrong, ErrorCode code) {
        if (wrong) {
            throw new RefusedException(code);
        }
    }
}
