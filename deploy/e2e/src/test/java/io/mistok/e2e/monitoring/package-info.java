/** What Prometheus and Grafana are told about the system, against what it shows. */
@NullMarked
package io.mistok.e2e.monitoring;

import org.jspecify.annotations.NullMarked;
