package io.mistok.simulator.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what WeChat was asked. */
@RestController
class CallsController {
    private final ApiCalls calls;

    CallsController(ApiCalls calls) {
        this.calls = calls;
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
