/** What a run found, for people and for programs. */
@NullMarked
package io.mistok.bench.report;

import org.jspecify.annotations.NullMarked;
