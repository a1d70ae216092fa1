package io.mistok.gateway.health;

import io.mistok.gateway.route.Service;
import io.mistok.gateway.route.Services;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks every service at the same time whether it is ready. */
@Component
class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String PATH = "/actuator/health/readiness";

    private final Services services;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Readiness(Services services) {
        this.services = services;
    }

    /** The services that are not ready, in the order of a callback's way through them. */
    List<Service> unready() {
        var answers =
                Stream.of(Service.values())
                        .filter(service -> service != Service.SIMULATOR)
                        .map(service -> new Answer(service, isReady(service)))
                        .toList();
        return answers.stream()
                .filter(answer -> !answer.ready().join())
                .map(Answer::service)
                .toList();
    }

    private CompletableFuture<Boolean> isReady(Service service) {
        var request =
                HttpRequest.newBuilder(services.resolve(service, PATH)).timeout(PATIENCE).build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null && answer.statusCode() == 200);
    }

    private record Answer(Service service, CompletableFuture<Boolean> ready) {}
}
