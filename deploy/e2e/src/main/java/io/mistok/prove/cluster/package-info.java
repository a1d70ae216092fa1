/** The system under test: its servers and replicas as processes of this machine. */
@NullMarked
package io.mistok.prove.cluster;

import org.jspecify.annotations.NullMarked;
