package io.mistok.reply.external;

import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.content.ContentReader;
import io.mistok.reply.content.WebhookSecret;
import io.mistok.reply.external.BadAnswerException.Kind;
import io.mistok.reply.input.Input;
import io.mistok.reply.observation.Spans;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One question to one endpoint, and the answer when it is one. */
@Component
class ExternalCall {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NO_CONTENT = 204;

    private final HttpClient http;
    private final ContentReader contents;
    private final ExternalProperties properties;
    private final Clock clock;
    private final Spans spans;

    ExternalCall(
            HttpClient externalHttp,
            ContentReader contents,
            ExternalProperties properties,
            Clock clock,
            Spans spans) {
        this.http = externalHttp;
        this.contents = contents;
        this.properties = properties;
        this.clock = clock;
        this.spans = spans;
    }

    Answer ask(Content.External external, Question question) throws IOException {
        return spans.calling("ask", "external system", () -> post(external, question));
    }

    private Answer post(Content.External external, Question question) throws IOException {
        var request = new HttpPost(external.url());
        request.setEntity(new ByteArrayEntity(question.json(), ContentType.APPLICATION_JSON));
        request.setHeader("accept", "application/json");
        sign(request, external.secret(), question);
        String traceparent = spans.traceparent();
        if (traceparent != null) {
            request.setHeader(Spans.HEADER, traceparent);
        }
        return http.execute(request, this::read);
    }

    private void sign(HttpPost request, @Nullable WebhookSecret secret, Question question) {
        if (secret != null) {
            long second = clock.instant().getEpochSecond();
            request.setHeader("webhook-id", question.id());
            request.setHeader("webhook-timestamp", String.valueOf(second));
            request.setHeader(
                    "webhook-signature",
                    WebhookSignature.of(secret, question.id(), second, question.json()));
        }
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        if (status == NO_CONTENT) {
            return new Content.Silence();
        }
        if (status < 200 || status > 299) {
            throw new BadAnswerException(Kind.STATUS, status, "status " + status);
        }
        byte[] body = body(status, response.getEntity());
        return Input.read(JSON.readTree(body), contents::readAnswer);
    }

    private byte[] body(int status, @Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            throw new BadAnswerException(Kind.EMPTY, status, "an empty answer");
        }
        try (InputStream stream = entity.getContent()) {
            byte[] body = stream.readNBytes(properties.maxAnswer() + 1);
            if (body.length == 0) {
                throw new BadAnswerException(Kind.EMPTY, status, "an empty answer");
            }
            if (body.length > properties.maxAnswer()) {
                throw new BadAnswerException(
                        Kind.TOO_LARGE, status, "more than " + properties.maxAnswer() + " bytes");
            }
            return body;
        }
    }
}
