/** What the chart says about the services, held against their sources. */
@NullMarked
package io.mistok.helm.source;

import org.jspecify.annotations.NullMarked;
