package io.mistok.gateway.docs;

import io.mistok.gateway.problem.ProblemException;
import io.mistok.gateway.problem.ProblemType;
import io.mistok.gateway.route.Service;
import io.mistok.gateway.route.ServiceClient;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document of each service, as it looks from outside. */
@RestController
class DocsController {
    private static final String PATH = "/v3/api-docs";
    private static final Map<String, Service> DOCUMENTED =
            Map.of("menu", Service.MENU, "reply", Service.REPLY, "stats", Service.STATS);

    private final ServiceClient services;
    private final PublicDocument documents;

    DocsController(ServiceClient services, PublicDocument documents) {
        this.services = services;
        this.documents = documents;
    }

    @GetMapping(
            path = "/api/docs/{name:menu|reply|stats}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document(@PathVariable String name) {
        var service = DOCUMENTED.get(name);
        if (service == null) {
            throw new ProblemException(ProblemType.NOT_FOUND.problem("There is no such document."));
        }
        return documents.of(services.json(service, PATH));
    }
}
