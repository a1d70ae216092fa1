@NullMarked
package io.mistok.prove.kube;

import org.jspecify.annotations.NullMarked;
