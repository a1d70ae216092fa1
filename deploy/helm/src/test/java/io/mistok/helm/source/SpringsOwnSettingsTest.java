package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What no service's source names: Spring reads these names as we mean them. */
class SpringsOwnSettingsTest {
    @Test
    void brokersThatWantAUserAndHaveAnAuthorityOfTheirOwn() {
        var kafka = bound("spring.kafka", KafkaProperties.class, KnownSettings.KAFKA);

        assertThat(kafka.buildConsumerProperties())
                .containsEntry("security.protocol", "of spring_kafka_security_protocol")
                .containsEntry("sasl.mechanism", "of spring_kafka_properties_sasl_mechanism")
                .containsEntry("sasl.jaas.config", "of spring_kafka_properties_sasl_jaas_config")
                .containsEntry("ssl.truststore.type", "of spring_kafka_ssl_trust_store_type")
                .containsEntry("ssl.truststore.location", "/etc/ca.crt");
    }

    @Test
    void aProviderThatSignsPeopleIn() {
        var client =
                bound(
                        "spring.security.oauth2.client",
                        OAuth2ClientProperties.class,
                        KnownSettings.SIGN_IN);

        assertThat(client.getProvider()).containsOnlyKeys("mistok");
        assertThat(client.getRegistration())
                .containsOnlyKeys("mistok")
                .allSatisfy((name, it) -> {
                    assertThat(it.getClientId()).endsWith("_client_id");
                    assertThat(it.getClientSecret()).endsWith("_client_secret");
                    assertThat(it.getScope()).hasSize(1);
                });
    }

    /** Each name's value tells the name, but for a file's, which must be an address. */
    private static <T> T bound(String prefix, Class<T> type, Set<String> names) {
        Map<String, Object> variables =
                names.stream()
                        .collect(Collectors.toMap(name -> name, SpringsOwnSettingsTest::value));
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return Binder.get(environment).bind(prefix, type).get();
    }

    private static String value(String name) {
        return name.endsWith("_LOCATION")
                ? "file:/etc/ca.crt"
                : "of " + name.toLowerCase(Locale.ROOT);
    }
}
