/** What the design costs: a bare HTTP server, and the producer of Kafka alone. */
@NullMarked
package io.mistok.bench.limit;

import org.jspecify.annotations.NullMarked;
