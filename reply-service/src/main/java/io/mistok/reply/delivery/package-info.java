/** Late answers: customer-service messages through the platform's API, each sent once. */
@NullMarked
package io.mistok.reply.delivery;

import org.jspecify.annotations.NullMarked;
