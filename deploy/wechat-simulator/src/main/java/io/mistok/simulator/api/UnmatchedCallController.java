package io.mistok.simulator.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls that no other controller takes: the method is wrong, or WeChat has no such call. */
@RestController
class UnmatchedCallController {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    UnmatchedCallController(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @RequestMapping("/cgi-bin/**")
    Status refuse(HttpServletRequest request) {
        var methods = methodsOf(request.getRequestURI());
        if (methods.contains(RequestMethod.GET)) {
            throw new RefusedException(ErrorCode.NEEDS_GET);
        }
        if (methods.contains(RequestMethod.POST)) {
            throw new RefusedException(ErrorCode.NEEDS_POST);
        }
        throw new RefusedException(ErrorCode.INVALID_URL);
    }

    private Set<RequestMethod> methodsOf(String path) {
        return mappings.getObject().getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().contains(path))
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream())
                .collect(Collectors.toSet());
    }
}
