package io.mistok.helm.secret;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.mistok.helm.manifest.Manifests;
import io.mistok.helm.pods.Pods;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Secrets whose values stand in a rendering instead of their names. */
final class RenderedSecrets {
    private static final Pattern SECRET_NAME =
            Pattern.compile(
                    "(?i)password|passwd|secret|token|credential|jaas|mongodb_uri|private_key$");
    private static final Pattern SECRET_VALUE =
            Pattern.compile(
                    "-----BEGIN [A-Z ]*PRIVATE KEY|://[^/\\s:@]+:[^/\\s@]+@|(?i:password)\\s*=\\s*[^\\s$]");

    /** The name of a file, and a wish. */
    private static final Set<String> NO_SECRETS =
            Set.of("MISTOK_SECRETS_KEYSET_FILE", "MYSQL_RANDOM_ROOT_PASSWORD");

    private RenderedSecrets() {}

    static List<String> in(Manifests manifests) {
        var secrets =
                manifests.documents().stream()
                        .filter(it -> it.kind().equals("Secret"))
                        .map(it -> it.title() + " is rendered");
        var settings =
                manifests
                        .all(ConfigMap.class)
                        .flatMap(it -> it.getData().entrySet().stream())
                        .filter(it -> isSecret(it.getKey()))
                        .map(it -> it.getKey() + " is in a ConfigMap");
        var variables =
                Pods.in(manifests)
                        .flatMap(it -> variables(it.template().getSpec()))
                        .filter(it -> it.getValue() != null && isSecret(it.getName()))
                        .map(it -> it.getName() + " has its value written");
        var values =
                SECRET_VALUE
                        .matcher(manifests.text())
                        .results()
                        .map(it -> "a secret value: " + it.group());
        return Stream.of(secrets, settings, variables, values).flatMap(it -> it).toList();
    }

    private static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name).find() && !NO_SECRETS.contains(name);
    }

    private static Stream<EnvVar> variables(PodSpec pod) {
        return Stream.concat(pod.getContainers().stream(), pod.getInitContainers().stream())
                .flatMap(it -> it.getEnv().stream());
    }
}
