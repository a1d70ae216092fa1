package io.mistok.simulator.callback;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** One HTTP exchange with an account's server, cut off when its time is over. */
@Component
class Transport {
    private final CallbackProperties properties;
    private final HttpClient client;

    Transport(CallbackProperties properties) {
        this.properties = properties;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
    }

    Arrival get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    Arrival post(SignedRequest request) {
        return send(
                HttpRequest.newBuilder(request.uri())
                        .header("Content-Type", "text/xml")
                        .POST(HttpRequest.BodyPublishers.ofString(request.body())));
    }

    /** The time runs from the connect to the last byte, which no timeout of the client covers. */
    private Arrival send(HttpRequest.Builder request) {
        var body = HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
        var sent =
                client.sendAsync(
                        request.header("User-Agent", "Mozilla/4.0").header("Accept", "*/*").build(),
                        body);
        try {
            var response = sent.get(properties.cutOff().toMillis(), TimeUnit.MILLISECONDS);
            return new Arrival.Answered(response.statusCode(), response.body());
        } catch (TimeoutException _) {
            sent.cancel(true);
            return new Arrival.TimedOut();
        } catch (ExecutionException e) {
            return new Arrival.Failed(String.valueOf(e.getCause()));
        } catch (InterruptedException _) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return new Arrival.Failed("The simulator is stopping");
        }
    }
}
