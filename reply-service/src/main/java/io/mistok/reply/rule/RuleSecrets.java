package io.mistok.reply.rule;

import io.mistok.reply.content.Content;
import io.mistok.reply.content.WebhookSecret;
import io.mistok.reply.secret.Secrets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The secrets inside rules: made when the admin gives none, encrypted in the database. */
@Component
class RuleSecrets {
    private static final String FIELD = "externalSecret";

    private final Secrets secrets;

    RuleSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    Rules seal(String channelId, Rules rules) {
        return onSecrets(rules, it -> secrets.encrypt(it, channelId, FIELD));
    }

    Rules open(String channelId, Rules rules) {
        return onSecrets(rules, it -> secrets.decrypt(it, channelId, FIELD));
    }

    /** One address has one secret in a channel: the one given, the one it had, or a new one. */
    Rules complete(Rules before, Rules after) {
        Map<String, WebhookSecret> known = new HashMap<>();
        collect(before, known);
        collect(after, known);
        return after.mapContents(content ->
                content instanceof Content.External it && it.secret() == null
                        ? with(known.computeIfAbsent(it.url(), _ -> WebhookSecret.generate()), it)
                        : content);
    }

    private static void collect(Rules rules, Map<String, WebhookSecret> known) {
        rules.mapContents(content -> {
            if (content instanceof Content.External it && it.secret() != null) {
                known.put(it.url(), it.secret());
            }
            return content;
        });
    }

    private static Rules onSecrets(Rules rules, UnaryOperator<String> change) {
        return rules.mapContents(content ->
                content instanceof Content.External it && it.secret() != null
                        ? with(new WebhookSecret(change.apply(it.secret().value())), it)
                        : content);
    }

    private static Content with(WebhookSecret secret, Content.External it) {
        return new Content.External(it.url(), secret, it.fallback());
    }
}
