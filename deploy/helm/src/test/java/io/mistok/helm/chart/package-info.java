/** The chart as Helm sees it: linted, rendered, refused. */
@NullMarked
package io.mistok.helm.chart;

import org.jspecify.annotations.NullMarked;
