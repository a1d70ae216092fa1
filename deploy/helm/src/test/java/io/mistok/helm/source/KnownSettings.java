package io.mistok.helm.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Environment names that a service listens to: placeholders of its {@code application.yaml},
 * components of its settings records, and a few of the JVM's and of Spring's own.
 */
final class KnownSettings {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+)[:}]");
    private static final Pattern RECORD =
            Pattern.compile(
                    "@ConfigurationProperties\\(\"([a-z.-]+)\"\\)\\s*(?:public )?record \\w+\\((.*?)\\)\\s*(?:implements \\w+\\s*)?\\{",
                    Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");

    /** Spring Boot's, for clients of Kafka, which need no line in a service's settings. */
    static final Set<String> KAFKA =
            Set.of(
                    "SPRING_KAFKA_SECURITY_PROTOCOL",
                    "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM",
                    "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                    "SPRING_KAFKA_SSL_TRUST_STORE_TYPE",
                    "SPRING_KAFKA_SSL_TRUST_STORE_LOCATION");

    /** What a service that traces looks at. */
    private static final String COLLECTOR =
            "\"management.opentelemetry.tracing.export.otlp.endpoint\"";

    /** Spring Boot's, for a collector of traces. */
    static final Set<String> TRACING =
            Set.of(
                    "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                    "MANAGEMENT_TRACING_SAMPLING_PROBABILITY");

    /** Spring Boot's, for a sign-in elsewhere, of the registration that we call mistok. */
    static final Set<String> SIGN_IN =
            Set.of(
                    "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_MISTOK_ISSUER_URI",
                    "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_MISTOK_SCOPE",
                    "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_MISTOK_CLIENT_ID",
                    "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_MISTOK_CLIENT_SECRET");

    private KnownSettings() {}

    static Set<String> of(String component) {
        var names = new HashSet<String>(Set.of("JAVA_TOOL_OPTIONS"));
        var settings = Services.settings(component);
        PLACEHOLDER.matcher(settings).results().map(it -> it.group(1)).forEach(names::add);
        if (settings.contains("SPRING_KAFKA_BOOTSTRAP_SERVERS") || component.equals("stats")) {
            names.add("SPRING_KAFKA_BOOTSTRAP_SERVERS");
            names.addAll(KAFKA);
        }
        if (Services.javaFiles(component).anyMatch(it -> it.contains(COLLECTOR))) {
            names.addAll(TRACING);
        }
        if (component.equals("gateway")) {
            names.addAll(SIGN_IN);
        }
        names.addAll(
                Services.javaFiles(component)
                        .flatMap(KnownSettings::ofRecords)
                        .collect(Collectors.toSet()));
        return names;
    }

    private static Stream<String> ofRecords(String java) {
        return RECORD.matcher(java).results().flatMap(KnownSettings::ofRecord);
    }

    private static Stream<String> ofRecord(MatchResult found) {
        return COMPONENT
                .matcher(found.group(2).strip())
                .results()
                .map(it -> environment(found.group(1) + "." + it.group(1)));
    }

    /** {@code mistok.callback.replyPartition} is {@code MISTOK_CALLBACK_REPLY_PARTITION}. */
    private static String environment(String property) {
        return property.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }
}
