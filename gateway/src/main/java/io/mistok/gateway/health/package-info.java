/** Whether the services behind the gateway are ready. */
@NullMarked
package io.mistok.gateway.health;

import org.jspecify.annotations.NullMarked;
