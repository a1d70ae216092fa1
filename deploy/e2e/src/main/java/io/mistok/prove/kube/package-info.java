/** Pods, Services and rollouts as Kubernetes and the chart have them, over processes. */
@NullMarked
package io.mistok.prove.kube;

import org.jspecify.annotations.NullMarked;
