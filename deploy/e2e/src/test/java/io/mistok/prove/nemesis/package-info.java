@NullMarked
package io.mistok.prove.nemesis;

import org.jspecify.annotations.NullMarked;
