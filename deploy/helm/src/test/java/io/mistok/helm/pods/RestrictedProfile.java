package io.mistok.helm.pods;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The profile "restricted", and with it "baseline", for Linux pods.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-standards/">Pod Security
 *     Standards</a>
 */
final class RestrictedProfile {
    private static final Set<String> SECCOMP = Set.of("RuntimeDefault", "Localhost");
    private static final Set<String> SYSCTLS =
            Set.of(
                    "kernel.shm_rmid_forced",
                    "net.ipv4.ip_local_port_range",
                    "net.ipv4.ip_unprivileged_port_start",
                    "net.ipv4.tcp_syncookies",
                    "net.ipv4.ping_group_range",
                    "net.ipv4.ip_local_reserved_ports",
                    "net.ipv4.tcp_keepalive_time",
                    "net.ipv4.tcp_fin_timeout",
                    "net.ipv4.tcp_keepalive_intvl",
                    "net.ipv4.tcp_keepalive_probes");
    private static final Map<String, Predicate<Container>> OF_CONTAINERS =
            Map.of(
                    "is privileged",
                    it -> security(it).map(SecurityContext::getPrivileged).orElse(false),
                    "may escalate its privileges",
                    it ->
                            security(it)
                                    .map(SecurityContext::getAllowPrivilegeEscalation)
                                    .orElse(true),
                    "does not drop ALL capabilities",
                    it ->
                            !capabilities(it)
                                    .map(Capabilities::getDrop)
                                    .orElse(List.of())
                                    .contains("ALL"),
                    "adds capabilities",
                    it ->
                            !Set.of("NET_BIND_SERVICE")
                                    .containsAll(
                                            capabilities(it)
                                                    .map(Capabilities::getAdd)
                                                    .orElse(List.of())),
                    "has a host port",
                    it ->
                            it.getPorts().stream()
                                    .anyMatch(port ->
                                            Objects.requireNonNullElse(port.getHostPort(), 0) != 0),
                    "has another proc mount",
                    it ->
                            !security(it)
                                    .map(SecurityContext::getProcMount)
                                    .orElse("Default")
                                    .equals("Default"),
                    "runs as root",
                    it -> security(it).map(SecurityContext::getRunAsUser).orElse(1L) == 0);

    private RestrictedProfile() {}

    /** What a pod does not keep to. */
    static List<String> violations(PodSpec pod) {
        return Stream.concat(ofPod(pod), containers(pod).flatMap(it -> ofContainer(it, pod)))
                .toList();
    }

    private static Stream<String> ofPod(PodSpec pod) {
        var rules =
                Map.of(
                        "shares the host's network", isTrue(pod.getHostNetwork()),
                        "shares the host's processes", isTrue(pod.getHostPID()),
                        "shares the host's memory", isTrue(pod.getHostIPC()),
                        "runs as root",
                                security(pod).map(PodSecurityContext::getRunAsUser).orElse(1L) == 0,
                        "sets a sysctl",
                                security(pod)
                                        .map(PodSecurityContext::getSysctls)
                                        .orElse(List.of())
                                        .stream()
                                        .anyMatch(it -> !SYSCTLS.contains(it.getName())),
                        "has a volume of a kind that is not allowed",
                                pod.getVolumes().stream().anyMatch(it -> !isAllowed(it)));
        return rules.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(it -> "the pod " + it.getKey());
    }

    private static Stream<String> ofContainer(Container container, PodSpec pod) {
        var own =
                OF_CONTAINERS.entrySet().stream()
                        .filter(rule -> rule.getValue().test(container))
                        .map(Map.Entry::getKey);
        var root =
                isTrue(
                                security(container)
                                        .map(SecurityContext::getRunAsNonRoot)
                                        .or(() ->
                                                security(pod)
                                                        .map(PodSecurityContext::getRunAsNonRoot))
                                        .orElse(false))
                        ? Stream.<String>empty()
                        : Stream.of("may run as root");
        var seccomp =
                security(container)
                        .map(SecurityContext::getSeccompProfile)
                        .or(() -> security(pod).map(PodSecurityContext::getSeccompProfile))
                        .map(SeccompProfile::getType)
                        .filter(SECCOMP::contains)
                        .isPresent();
        return Stream.of(
                        own,
                        root,
                        seccomp ? Stream.<String>empty() : Stream.of("has no seccomp profile"))
                .flatMap(it -> it)
                .map(it -> container.getName() + " " + it);
    }

    private static boolean isAllowed(Volume volume) {
        return Stream.of(
                        volume.getConfigMap(),
                        volume.getCsi(),
                        volume.getDownwardAPI(),
                        volume.getEmptyDir(),
                        volume.getEphemeral(),
                        volume.getPersistentVolumeClaim(),
                        volume.getProjected(),
                        volume.getSecret())
                .anyMatch(Objects::nonNull);
    }

    private static Stream<Container> containers(PodSpec pod) {
        return Stream.concat(pod.getContainers().stream(), pod.getInitContainers().stream());
    }

    private static Optional<SecurityContext> security(Container container) {
        return Optional.ofNullable(container.getSecurityContext());
    }

    private static Optional<PodSecurityContext> security(PodSpec pod) {
        return Optional.ofNullable(pod.getSecurityContext());
    }

    private static Optional<Capabilities> capabilities(Container container) {
        return security(container).map(SecurityContext::getCapabilities);
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
