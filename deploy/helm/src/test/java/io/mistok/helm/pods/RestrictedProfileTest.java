package io.mistok.helm.pods;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.mistok.helm.chart.ValueSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RestrictedProfileTest {
    private static final String GOOD =
            """
            securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
            containers:
              - name: a
                securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}
            volumes: [{name: tmp, emptyDir: {}}]
            """;

    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void everyPodKeepsToIt(ValueSet values) {
        assertThat(Pods.in(values.manifests()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(violations(it.template().getSpec())).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    runAsNonRoot: true        | runAsNonRoot: false              | a may run as root
                    type: RuntimeDefault      | type: Unconfined                 | a has no seccomp profile
                    Escalation: false         | Escalation: true                 | a may escalate its privileges
                    drop: [ALL]               | drop: [NET_RAW]                  | a does not drop ALL capabilities
                    drop: [ALL]               | drop: [ALL], add: [SYS_ADMIN]    | a adds capabilities
                    {allowPriv                | {privileged: true, allowPriv     | a is privileged
                    {allowPriv                | {runAsUser: 0, allowPriv         | a runs as root
                    {allowPriv                | {procMount: Unmasked, allowPriv  | a has another proc mount
                    name: a                   | name: a\\n    ports: [{hostPort: 1, containerPort: 1}] | a has a host port
                    {runAsNonRoot             | {runAsUser: 0, runAsNonRoot      | the pod runs as root
                    {runAsNonRoot             | {sysctls: [{name: kernel.msgmax, value: '1'}], runAsNonRoot | the pod sets a sysctl
                    emptyDir: {}              | hostPath: {path: /}              | the pod has a volume of a kind that is not allowed
                    volumes:                  | hostNetwork: true\\nvolumes:     | the pod shares the host's network
                    volumes:                  | hostPID: true\\nvolumes:         | the pod shares the host's processes
                    volumes:                  | hostIPC: true\\nvolumes:         | the pod shares the host's memory
                    """)
    void whatIsNotAllowedIsFound(String good, String bad, String violation) {
        var offender = GOOD.replace(good, bad.replace("\\n", "\n"));

        assertThat(violations(pod(GOOD))).isEmpty();
        assertThat(violations(pod(offender))).containsExactly(violation);
    }

    private static List<String> violations(PodSpec pod) {
        return RestrictedProfile.violations(pod);
    }

    private static PodSpec pod(String yaml) {
        return new KubernetesSerialization().unmarshal(yaml, PodSpec.class);
    }
}
