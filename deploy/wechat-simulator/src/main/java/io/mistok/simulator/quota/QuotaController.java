package io.mistok.simulator.quota;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import io.mistok.simulator.api.RequestJson;
import io.mistok.simulator.api.Status;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Resets the daily counters of the calling account. */
@RestController
class QuotaController {
    private final Quotas quotas;

    QuotaController(Quotas quotas) {
        this.quotas = quotas;
    }

    @PostMapping("/cgi-bin/clear_quota")
    Status clear(Account caller, RequestJson body) {
        if (!caller.appId().equals(body.string("appid"))) {
            throw new RefusedException(ErrorCode.INVALID_APPID);
        }
        quotas.clear(caller);
        return Status.OK;
    }
}
