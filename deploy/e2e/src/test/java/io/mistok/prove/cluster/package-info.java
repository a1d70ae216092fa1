@NullMarked
package io.mistok.prove.cluster;

import org.jspecify.annotations.NullMarked;
