package io.mistok.simulator.phone;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.follower.Follower;
import io.mistok.simulator.follower.Followers;
import io.mistok.simulator.problem.ProblemException;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Comes and goes of a follower, and events of any kind. Each call waits for the whole exchange. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/followers/{openId}")
class PhoneController {
    private final Accounts accounts;
    private final Followers followers;
    private final CallbackFactory callbacks;
    private final Phone phone;

    PhoneController(
            Accounts accounts, Followers followers, CallbackFactory callbacks, Phone phone) {
        this.accounts = accounts;
        this.followers = followers;
        this.callbacks = callbacks;
        this.phone = phone;
    }

    @PostMapping("/subscribe")
    ExchangeView subscribe(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody(required = false) Messages.@Nullable Subscription wanted) {
        var account = accounts.get(appId);
        var follower = followers.get(account, openId);
        if (follower.isFollowing()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT, "already-following", openId + " follows already");
        }
        return subscribe(account, follower, wanted == null ? null : wanted.scene());
    }

    @PostMapping("/unsubscribe")
    ExchangeView unsubscribe(@PathVariable String appId, @PathVariable String openId) {
        var account = accounts.get(appId);
        var follower = Following.required(followers, account, openId);
        return phone.send(
                account,
                follower,
                callbacks.event(account, openId, "unsubscribe", Map.of("EventKey", "")));
    }

    /** Who does not follow yet starts to; who does sends SCAN. */
    @PostMapping("/scan")
    ExchangeView scan(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Scan scan) {
        var account = accounts.get(appId);
        var follower = followers.get(account, openId);
        if (!follower.isFollowing()) {
            return subscribe(account, follower, scan.scene());
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("EventKey", scan.scene());
        fields.put("Ticket", ticket(scan.scene()));
        return phone.send(account, follower, callbacks.event(account, openId, "SCAN", fields));
    }

    @PostMapping("/report-location")
    ExchangeView reportLocation(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Report report) {
        var account = accounts.get(appId);
        var follower = Following.required(followers, account, openId);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("Latitude", report.latitude());
        fields.put("Longitude", report.longitude());
        fields.put("Precision", report.precision() == null ? 65 : report.precision());
        return phone.send(account, follower, callbacks.event(account, openId, "LOCATION", fields));
    }

    /** Any event, job results among them; nothing is checked, so that new kinds can be tried. */
    @PostMapping("/event")
    ExchangeView event(
            @PathVariable String appId,
            @PathVariable String openId,
            @Valid @RequestBody Messages.Raw raw) {
        var account = accounts.get(appId);
        return phone.send(
                account,
                followers.get(account, openId),
                callbacks.event(account, openId, raw.fields()));
    }

    private ExchangeView subscribe(Account account, Follower follower, @Nullable String scene) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("EventKey", scene == null ? "" : "qrscene_" + scene);
        if (scene != null) {
            fields.put("Ticket", ticket(scene));
        }
        return phone.send(
                account,
                follower,
                callbacks.event(account, follower.openId(), "subscribe", fields));
    }

    private static String ticket(String scene) {
        return "gQHSimulatedTicket" + Integer.toHexString(scene.hashCode());
    }
}
