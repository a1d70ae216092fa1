package io.mistok.simulator.call;

import io.mistok.simulator.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what WeChat was asked. */
@RestController
class CallsController {
    private final ApiCalls calls;

    CallsController(ApiCalls calls) {
        this.calls = calls;
    }

    /** A call is written down when it is over, so that one under way is not found yet. */
    @GetMapping("/simulator/api/calls/{id}")
    ApiCall get(@PathVariable String id) {
        return calls.find(id)
                .orElseThrow(() ->
                        new ProblemException(
                                HttpStatus.NOT_FOUND,
                                "call-not-found",
                                "There is no call " + id + ", not yet or no more"));
    }

    @GetMapping("/simulator/api/calls")
    List<ApiCall> list(
            @RequestParam(required = false) @Nullable String appId,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(defaultValue = "0") long after) {
        return calls.after(after).stream()
                .filter(call -> appId == null || appId.equals(call.appId()))
                .filter(call -> path == null || path.equals(call.path()))
                .toList();
    }
}
