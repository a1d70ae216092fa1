@NullUnmarked
package io.mistok.ingest.spool;

import org.jspecify.annotations.NullUnmarked;
