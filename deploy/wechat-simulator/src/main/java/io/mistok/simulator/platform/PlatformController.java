package io.mistok.simulator.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import io.mistok.simulator.api.RequestJson;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which addresses belong to WeChat, and how it sees the account's server. */
@RestController
class PlatformController {
    private static final Set<String> ACTIONS = Set.of("dns", "ping", "all");
    private static final Set<String> OPERATORS = Set.of("CHINANET", "UNICOM", "CAP", "DEFAULT");

    @GetMapping("/cgi-bin/getcallbackip")
    Addresses callbackAddresses(Account caller) {
        return new Addresses(List.of("127.0.0.1", "::1", "101.226.62.0/25"));
    }

    @GetMapping("/cgi-bin/get_api_domain_ip")
    Addresses apiAddresses(Account caller) {
        return new Addresses(List.of("127.0.0.1", "::1"));
    }

    @PostMapping("/cgi-bin/callback/check")
    NetworkCheck check(Account caller, RequestJson body) {
        var action = body.string("action");
        if (!ACTIONS.contains(action) || !OPERATORS.contains(body.string("check_operator"))) {
            throw new RefusedException(ErrorCode.INVALID_ARGUMENT);
        }
        var host = caller.server().map(ServerSettings::url).map(url -> url.getHost()).orElse("");
        return new NetworkCheck(
                action.equals("ping") ? List.of() : List.of(new Resolved(host, "DEFAULT")),
                action.equals("dns") ? List.of() : List.of(new Pinged(host, "CAP", "0%", "1ms")));
    }

    @GetMapping("/cgi-bin/customservice/getkflist")
    Agents agents(Account caller) {
        return new Agents(
                List.of(new Agent("agent1@" + caller.originalId(), "Agent 1", "1001", "")));
    }

    record Addresses(@JsonProperty("ip_list") List<String> addresses) {}

    record NetworkCheck(List<Resolved> dns, List<Pinged> ping) {}

    record Resolved(String ip, @JsonProperty("real_operator") String operator) {}

    record Pinged(
            String ip,
            @JsonProperty("from_operator") String operator,
            @JsonProperty("package_loss") String loss,
            String time) {}

    record Agents(@JsonProperty("kf_list") List<Agent> agents) {}

    record Agent(
            @JsonProperty("kf_account") String account,
            @JsonProperty("kf_nick") String nickname,
            @JsonProperty("kf_id") String id,
            @JsonProperty("kf_headimgurl") String picture) {}
}
