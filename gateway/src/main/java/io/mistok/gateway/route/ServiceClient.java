package io.mistok.gateway.route;

import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** Asks a service for something on the gateway's own behalf. */
@Component
public class ServiceClient {
    private final Services services;
    private final RestClient apiClient;
    private final UpstreamFailures failures;

    ServiceClient(Services services, RestClient apiClient, UpstreamFailures failures) {
        this.services = services;
        this.apiClient = apiClient;
        this.failures = failures;
    }

    /**
     * The JSON at a path of a service.
     *
     * @throws io.mistok.gateway.problem.ProblemException if the service does not answer with it
     */
    public byte[] json(Service service, String path) {
        try {
            var body =
                    apiClient
                            .get()
                            .uri(services.resolve(service, path))
                            .accept(MediaType.APPLICATION_JSON)
                            .retrieve()
                            .body(byte[].class);
            return Objects.requireNonNullElse(body, new byte[0]);
        } catch (ResourceAccessException | RestClientResponseException failure) {
            throw failures.count(service, failure);
        }
    }
}
