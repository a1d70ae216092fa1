package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.mistok.helm.chart.Chart;
import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import io.mistok.helm.pods.Pods;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Addresses, ports and versions are those of the services. */
class PortsTest {
    private static final Pattern PORT = Pattern.compile("port: \\$\\{[A-Z_]+:(\\d+)}");
    private static final Pattern VERSION =
            Pattern.compile("<version>([^<]+)</version>\\s*<packaging>pom");

    private final Manifests rendered = ValueSet.MINIMAL.manifests();

    @Test
    void everyContainerListensWhereItsServiceDoes() {
        assertThat(ports(rendered)).hasSize(5).isEqualTo(ownPorts());
    }

    @Test
    void anotherPortIsFound() {
        var offender = rendered.text().replace("containerPort: 8083", "containerPort: 8084");

        assertThat(ports(Manifests.of(offender))).isNotEqualTo(ownPorts());
    }

    @Test
    void theGatewayIsToldAddressesThatExist() {
        var addresses =
                rendered.all(Service.class)
                        .map(it ->
                                "http://%s:%d"
                                        .formatted(
                                                it.getMetadata().getName(),
                                                it.getSpec().getPorts().getFirst().getPort()))
                        .toList();
        var told =
                rendered.all(ConfigMap.class)
                        .filter(it -> it.getMetadata().getName().equals("mistok-gateway"))
                        .flatMap(it -> it.getData().entrySet().stream())
                        .filter(it -> it.getKey().startsWith("MISTOK_SERVICES_"))
                        .toList();

        assertThat(told)
                .hasSize(4)
                .allSatisfy(it -> {
                    assertThat(addresses).contains(it.getValue());
                    assertThat(it.getValue())
                            .contains(
                                    it.getKey()
                                            .replace("MISTOK_SERVICES_", "")
                                            .toLowerCase(Locale.ROOT));
                });
    }

    @Test
    void theImagesAreThoseOfThisVersion() {
        var version = VERSION.matcher(Services.file("pom.xml"));
        var chart = new YAMLMapper().readTree(Chart.FOLDER.resolve("Chart.yaml").toFile());

        assertThat(version.find()).isTrue();
        assertThat(chart.path("appVersion").asString("")).isEqualTo(version.group(1));
    }

    private static Map<String, Integer> ports(Manifests manifests) {
        return Pods.in(manifests)
                .collect(Collectors.toMap(Pods.Workload::component, PortsTest::port));
    }

    private static int port(Pods.Workload workload) {
        var container = workload.template().getSpec().getContainers().getFirst();
        return container.getPorts().getFirst().getContainerPort();
    }

    private static Map<String, Integer> ownPorts() {
        return Services.MODULES.keySet().stream()
                .collect(Collectors.toMap(it -> it, PortsTest::ownPort));
    }

    private static int ownPort(String component) {
        var port = PORT.matcher(Services.settings(component));
        assertThat(port.find()).isTrue();
        return Integer.parseInt(port.group(1));
    }
}
