package io.mistok.simulator.fault;

import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.problem.FieldProblem;
import io.mistok.simulator.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Switches faults on and off. */
@RestController
@RequestMapping("/simulator/api/accounts/{appId}/faults")
class FaultController {
    private final Accounts accounts;
    private final Faults faults;

    FaultController(Accounts accounts, Faults faults) {
        this.accounts = accounts;
        this.faults = faults;
    }

    @PutMapping
    FaultList replace(@PathVariable String appId, @Valid @RequestBody FaultList wanted) {
        requireComplete(wanted.faults());
        faults.replace(accounts.get(appId), wanted.faults());
        return list(appId);
    }

    private static void requireComplete(List<Fault> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            var missing = wanted.get(i).missing();
            if (missing.isPresent()) {
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid-request",
                        "Invalid fields",
                        new FieldProblem(
                                "/faults/%d/%s".formatted(i, missing.get()),
                                "this kind of fault needs it"));
            }
        }
    }

    @GetMapping
    FaultList list(@PathVariable String appId) {
        return new FaultList(faults.list(accounts.get(appId)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(@PathVariable String appId) {
        faults.replace(accounts.get(appId), List.of());
    }

    record FaultList(@NotNull List<@Valid @NotNull Fault> faults) {}
}
